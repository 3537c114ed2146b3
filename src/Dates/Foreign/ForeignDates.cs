using System.Diagnostics.CodeAnalysis;
using Annals.Dates.Suggestions;

namespace Annals.Dates.Foreign;

/// <summary>
/// Dates as people write them where nobody has EDTF in mind: in sheets, notes, pages and other programs, in any of the six languages. What could be two
/// things is none; what EDTF would take for something that hardly anybody means, as <c>1826-31</c> for a season, is none either.
/// </summary>
public static class ForeignDates
{
    /// <summary>The last of the hundred years that two digits may stand for, as spreadsheets have it: 29 is 2029, and 30 is 1930.</summary>
    public const int LastShortYear = 2029;

    // Longer strings are no dates; this bounds the work on hostile ones.
    private const int Longest = 100;

    private const string Perhaps = "perhaps ";

    private static readonly string[] Between = [" to ", " until ", " – ", " — ", " - ", "–", "—"];

    private static readonly HashSet<string> NoDates = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "undated", "no date", "n.d.", "nd", "n/a", "?", "-", "unbekannt", "ohne Datum", "o. D.", "o.D.", "o. J.", "o.J.",
        "inconnu", "inconnue", "sans date", "s.d.", "s. d.", "desconocido", "desconocida", "sin fecha", "s. f.", "s.f.", "غير معروف", "بدون تاريخ", "بلا تاريخ", "不明", "日付不明", "年代不詳",
    };

    /// <param name="problem">Why it is no date that can be told for sure, and what to write; a sentence without a full stop.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (date, problem) = Found(text);
        return date is not null;
    }

    /// <inheritdoc cref="TryRead"/>
    /// <returns>Null where it is no date, or could be one of several.</returns>
    public static Edtf? Read(string text) => TryRead(text, out var date, out _) ? date : null;

    private static (Edtf? Date, string? Problem) Found(string text)
    {
        if (text.Length > Longest) return (null, "this is too long for a date");
        if (NoDates.Contains(text.Trim())) return (null, "this says that there is no date");
        var plain = PlainText(text);
        if (Edtf.TryParse(plain, out var edtf, out _)) return YearSpans.Doubt(plain, edtf) is { } doubt ? (null, doubt) : (edtf, null);
        if (NumberForms.Problem(plain) is { } count) return (null, count);
        var english = WordTranslation.ToEnglish(plain);
        if (english.Contains(DateWords.Islamic, StringComparison.Ordinal)) return (null, "this is a date of the Islamic calendar; write the day of the Gregorian one");
        if ((NumberForms.Read(plain) ?? InWords(english)) is { } date) return (date, null);
        return (null, WrittenDate.TryParse(english, out _, out var wrong) ? "this is no date that can be told for sure" : wrong.Message);
    }

    private static Edtf? InWords(string english)
    {
        english = english.Replace(" / ", "/", StringComparison.Ordinal);
        // “July/August 1914”.
        for (var at = english.IndexOf('/', StringComparison.Ordinal); at > 0 && at + 1 < english.Length; at = english.IndexOf('/', at + 1))
            if (char.IsLetter(english[at - 1]) && char.IsLetter(english[at + 1])) english = $"{english[..at]}–{english[(at + 1)..]}";
        if (One(english) is { } date) return date;
        foreach (var separator in Between)
        {
            var parts = english.Split(separator);
            if (parts.Length == 2 && One(parts[0].Trim()) is { } start && One(parts[1].Trim()) is { } end) return Span(start, end);
        }
        return null;
    }

    private static Edtf? One(string english) =>
        english.StartsWith(Perhaps, StringComparison.Ordinal) ? Uncertain(One(english[Perhaps.Length..]))
            : Edtf.TryParse(english, out var date, out _) && YearSpans.Doubt(english, date) is null ? date
            : VaguePart.Read(english) ?? Stamps.Read(english) ?? WrittenDate.Meant(english);

    private static Edtf? Uncertain(Edtf? date) => date is EdtfDate { IsPlain: true, Time: null } && Edtf.TryParse(date + "?", out var uncertain, out _) ? uncertain : null;

    // “Early 1942 to late 1943” begins with the first day of the one and ends with the last of the other.
    private static Edtf? Span(Edtf start, Edtf end)
    {
        var (first, last) = (Ends(start)?.First, Ends(end)?.Last);
        return first is not null && last is not null && Edtf.TryParse($"{first}/{last}", out var span, out _) ? span : null;
    }

    private static (EdtfDate? First, EdtfDate? Last)? Ends(Edtf date) => date switch
    {
        EdtfDate { Time: null } one => (one, one),
        EdtfSet { Members: [var only] } => (only.First, only.Last),
        _ => null,
    };

    // Digits of any script, the wide ones of East Asian typesetting, and spaces of every kind.
    private static string PlainText(string text)
    {
        var plain = string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = from[i] switch
                {
                    var digit when char.IsDigit(digit) => (char)('0' + (int)char.GetNumericValue(digit)),
                    var wide when wide is >= '！' and <= '～' => (char)(wide - 0xFEE0),
                    '،' => ',',
                    var space when char.IsWhiteSpace(space) => ' ',
                    var other => other,
                };
        });
        plain = string.Join(' ', plain.Replace("\u200e", "", StringComparison.Ordinal).Replace("\u200f", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        // Cataloguers bracket what they have supplied; with several in it, it is a set.
        if (plain is ['(', .., ')'] or ['[', .., ']'] && plain[1..^1] is var inner && !inner.AsSpan().ContainsAny("()[],") && !inner.Contains("..", StringComparison.Ordinal)) plain = inner;
        return plain.Replace(" (?)", "?", StringComparison.Ordinal);
    }
}
