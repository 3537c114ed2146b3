using System.Diagnostics.CodeAnalysis;

namespace Annals.Dates.Suggestions;

/// <summary>
/// A date as somebody wrote it. Where it is not EDTF, the likeliest slips of the pen are recognised, and what to write instead is only proposed where it reads.
/// </summary>
public static class WrittenDate
{
    // Longer texts are no slips of the pen; this bounds the work on hostile ones.
    private const int LongestSlip = 100;

    /// <summary><see cref="Edtf.TryParse"/>, with a problem that says what to write instead.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = EdtfReader.Read(text, out var wrong);
        problem = date is null ? Explain(text, wrong!) : null;
        return date is not null;
    }

    /// <summary>The date that a text in another form means; null where it is none, or could be several.</summary>
    public static Edtf? Meant(string text)
    {
        if (text.Length > LongestSlip || (FindIn(text) ?? FindInInterval(text)) is not { IsChoice: false } slip) return null;
        return EdtfReader.Read(slip.Meant, out _);
    }

    private static EdtfProblem Explain(string text, EdtfProblem problem)
    {
        if (text.Length > LongestSlip) return problem;
        var slip = FindIn(text) ?? FindInInterval(text);
        if (slip is null) return problem;
        var reads = EdtfReader.Read(slip.Meant, out var stillWrong) is not null;
        return new EdtfProblem(slip.Offset, reads ? slip.Message : stillWrong!.Message);
    }

    private static Slip? FindIn(string text)
    {
        if (YearSlips.FindSpan(text) is { } span) return span;
        if (CharacterSlips.Find(text) is { } characters) return characters;
        if (text.AsSpan().ContainsAny("[]{}")) return null;
        var bare = text.Trim().Trim(CharacterSlips.QuotationMarks.ToCharArray());
        return YearSlips.FindDual(text) ?? ShortEnd(text) ?? FindOne(bare) ?? SpanSlips.Find(bare);
    }

    private static Slip? FindOne(string text) =>
        NumberSlips.Find(text) ?? YearSlips.FindLong(text) ?? TimeSlips.Find(text) ?? WordSlips.Find(text) ?? PeriodSlips.Find(text);

    /// <summary>The EDTF of one date in whatever form; null for what is none or could be several.</summary>
    internal static string? Single(string text)
    {
        if (EdtfReader.Read(text, out _) is EdtfDate) return text;
        // Quotation marks and the like belong to the whole.
        var slip = text.Length > LongestSlip || text.AsSpan().ContainsAny("[]{}/") ? null : FindOne(text);
        return slip is { IsChoice: false } && EdtfReader.Read(slip.Meant, out _) is EdtfDate ? slip.Meant : null;
    }

    // ISO 8601-1 lets the end of an interval leave out what it shares with the start; EDTF does not.
    private static Slip? ShortEnd(string text)
    {
        var slash = text.IndexOf('/');
        var endLength = text.Length - slash - 1;
        if (slash < 4 || endLength is < 2 or > 5 || endLength >= slash || IsYearAndMonth(text, slash)) return null;
        var meant = string.Concat(text.AsSpan(0, slash + 1), text.AsSpan(0, slash - endLength), text.AsSpan(slash + 1));
        return EdtfReader.Read(meant, out _) is null
            ? null
            : new Slip(meant, $"write the end of the interval in full: {meant}", slash + 1);
    }

    private static bool IsYearAndMonth(string text, int slash) =>
        slash == 4 && text.Length == 7 && EdtfReader.Read(text.Replace('/', '-'), out _)?.Earliest is { Month: var month }
        && month == ((text[5] - '0') * 10) + (text[6] - '0');

    private static Slip? FindInInterval(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || text.IndexOf('/', slash + 1) >= 0) return null;
        string start = text[..slash], end = text[(slash + 1)..];
        var offset = EndIsRight(start) ? slash + 1 : 0;
        string mendedStart = Mend(start), mendedEnd = Mend(end), meant = $"{mendedStart}/{mendedEnd}";
        var isMended = meant != text && EndIsRight(mendedStart) && EndIsRight(mendedEnd);
        return isMended ? new Slip(meant, $"write {meant}", offset, IsChoice(start) || IsChoice(end)) : null;
    }

    private static bool EndIsRight(string end) => end is "" or ".." || EdtfReader.Read(end, out _) is not null;

    private static bool IsChoice(string end) => !EndIsRight(end.Trim()) && FindIn(end.Trim()) is { IsChoice: true };

    private static string Mend(string end)
    {
        var trimmed = end.Trim();
        return EndIsRight(trimmed) ? trimmed : FindIn(trimmed)?.Meant ?? trimmed;
    }
}

/// <summary>What the author probably meant, in EDTF, and how to say so.</summary>
/// <param name="Meant">EDTF, if the slip is only one of form.</param>
/// <param name="Message">A plain sentence without a full stop.</param>
/// <param name="Offset">Where the wrong part begins in what the author wrote.</param>
/// <param name="IsChoice">Whether the author may as well have meant something else.</param>
internal sealed record Slip(string Meant, string Message, int Offset = 0, bool IsChoice = false);
