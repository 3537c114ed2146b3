using System.Globalization;
using System.Text;

namespace Annals.TrustTests.HostileTexts;

/// <summary>A text that some format could take for more than text. It begins with a mark, by which it is found wherever it is published.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Lead">What stands before the mark, since some formats look at the first sign alone.</param>
/// <param name="Signs">What stands behind it.</param>
internal sealed record HostileText(string Name, string Lead, string Signs)
{
    // As docs/security.md says: what nobody sees is shown as a sign.
    private static readonly Dictionary<char, char> Hidden = new()
    {
        ['\0'] = '␀',
        ['\u0007'] = '␇',
        ['\u001B'] = '␛',
        ['\u007F'] = '␡',
        ['\u0085'] = '␤',
        ['\u009B'] = '␦',
        ['\u2028'] = '␤',
        ['\u2029'] = '␤',
        ['\u200B'] = '␣',
        ['\u202A'] = '\uFFFD',
        ['\u202E'] = '\uFFFD',
        ['\u2066'] = '\uFFFD',
        ['\uFEFF'] = '\uFFFD',
        ['\u2063'] = '\uFFFD',
        ['\u3164'] = '\uFFFD',
        ['\uFFF9'] = '\uFFFD',
    };

    public bool HasLineBreaks => Signs.Contains('\n', StringComparison.Ordinal);

    public bool HasHidden => Signs.Any(Hidden.ContainsKey);

    public string Written(string mark) => $"{Lead}{mark} {Signs}";

    /// <summary>What is to be found where the text stands.</summary>
    public string Shown(string mark) => Show(Written(mark));

    /// <summary>The same words without a sign, so that its address and its place in lists are the same.</summary>
    public string Harmless(string mark) => $"{Words(Lead, ' ')} {mark} {Words(Signs, ' ')}".Trim();

    /// <summary>The same without some signs, where they cannot stand.</summary>
    public HostileText Without(string signs) => this with { Lead = Without(Lead, signs), Signs = Without(Signs, signs) };

    /// <summary>The part of an address from the mark on.</summary>
    public string WrittenInAddress(string mark) => $"{mark}/{string.Concat(Signs.Where(sign => !char.IsWhiteSpace(sign)))}";

    public string ShownInAddress(string mark) => Show(WrittenInAddress(mark));

    public string HarmlessInAddress(string mark) => $"{mark}/{Words(Signs, '-')}";

    public override string ToString() => Name;

    /// <summary>A text as it is published, in a field or in a diagnostic.</summary>
    public static string Show(string text) => string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Select(sign => Hidden.GetValueOrDefault(sign, sign)));

    // A blank that is left between two such signs would be a second one.
    private static string Without(string text, string signs) => signs.Length == 0
        ? text
        : string.Join(' ', string.Concat(text.Where(sign => !signs.Contains(sign, StringComparison.Ordinal))).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Words(string text, char between)
    {
        var words = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (SpelledInAddresses(rune) is { } word) words.Append(between).Append(word).Append(between);
            else if (IsOfWord(rune)) words.Append(rune);
            else words.Append(between);
        return string.Join(between, words.ToString().Split(between, StringSplitOptions.RemoveEmptyEntries));
    }

    // C, C++ and C# have addresses of their own.
    private static string? SpelledInAddresses(Rune sign) => sign.Value switch
    {
        '+' => "plus",
        '#' => "sharp",
        '&' => "and",
        _ => null,
    };

    private static bool IsOfWord(Rune rune) => !Hidden.ContainsKey(rune.ToString()[0]) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
