using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Annals.TrustTests.HostileTexts;

/// <summary>
/// One hostile text for every key and notation, each with a mark of its own, in the form that is written into a timeline: as it is, or its words alone. Whatever is published of
/// the harmless timeline says by its marks what has to stand at the same place of the hostile one.
/// </summary>
internal sealed partial class MarkedTexts(HostileText text, bool isHostile)
{
    private readonly List<Marked> _all = [];
    private readonly Dictionary<string, Marked> _byMark = [];

    public HostileText Text => text;

    /// <summary>In the order in which they were asked for.</summary>
    public IReadOnlyList<Marked> All => _all;

    /// <param name="place">The key, as in <c>entry.title</c>; a name of its own for each value of a list.</param>
    /// <param name="without">Signs that cannot stand there.</param>
    public string Of(string place, string without = "")
    {
        var here = text.Without(without);
        return New(place, here.Harmless, here.Written, here.Shown);
    }

    /// <summary>Kept to the letter: hidden characters, too.</summary>
    public string Verbatim(string place) => New(place, text.Harmless, text.Written, text.Written);

    public string Address(string place, string without = "")
    {
        var here = text.Without(without);
        return "https://example.org/" + New(place, here.HarmlessInAddress, here.WrittenInAddress, here.ShownInAddress);
    }

    /// <summary>In a Markdown text, with a backslash before whatever might mean something there.</summary>
    public string Prose(string place, string without = "")
    {
        var here = text.Without(without);
        // Paragraphs are a text's own, and some of what is hidden in a key may stand there.
        return text.HasLineBreaks || text.HasHidden ? MarkAlone(place) : New(place, here.Harmless, mark => Escaped(here.Written(mark)), here.Shown);
    }

    /// <summary>Where Markdown shows everything as it stands.</summary>
    public string Code(string place) => text.HasLineBreaks || text.HasHidden ? MarkAlone(place) : Of(place);

    public string MarkAlone(string place) => New(place, mark => mark, mark => mark, mark => mark);

    /// <summary>What has to stand in the hostile timeline where this stands in the harmless one.</summary>
    /// <param name="found">What stands in it.</param>
    /// <returns>Null where only a part of a text stands in it.</returns>
    public string? Hostile(string harmless, ICollection<Marked> found)
    {
        var hostile = new StringBuilder(harmless.Length);
        var at = 0;
        foreach (Match match in Mark().Matches(harmless))
        {
            if (!_byMark.TryGetValue(match.Value, out var marked)) continue;
            found.Add(marked);
            var start = match.Index - marked.Harmless.IndexOf(marked.Mark, StringComparison.Ordinal);
            if (start < at || string.CompareOrdinal(harmless, start, marked.Harmless, 0, marked.Harmless.Length) != 0) return null;
            hostile.Append(harmless, at, start - at).Append(marked.Shown);
            at = start + marked.Harmless.Length;
        }
        return hostile.Append(harmless, at, harmless.Length - at).ToString();
    }

    private string New(string place, Func<string, string> harmless, Func<string, string> written, Func<string, string> shown)
    {
        var number = _all.Count;
        var mark = string.Create(CultureInfo.InvariantCulture, $"Zq{(char)('a' + (number / 676))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}");
        var marked = new Marked(place, mark, harmless(mark), shown(mark));
        _all.Add(marked);
        _byMark.Add(mark, marked);
        return isHostile ? written(mark) : marked.Harmless;
    }

    private static string Escaped(string text) => string.Concat(text.Select(sign => char.IsAscii(sign) && (char.IsPunctuation(sign) || char.IsSymbol(sign)) ? $"\\{sign}" : $"{sign}"));

    [GeneratedRegex("Zq[a-z]{3}")]
    private static partial Regex Mark();
}

/// <summary>A text at its place.</summary>
/// <param name="Shown">What the hostile timeline has to publish of it.</param>
internal sealed record Marked(string Place, string Mark, string Harmless, string Shown);
