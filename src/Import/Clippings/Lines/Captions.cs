namespace Annals.Import.Clippings.Lines;

/// <summary>Captions and credits of pictures, which a pasted article has lost the pictures of.</summary>
internal static class Captions
{
    // Longer texts that mention a picture are paragraphs.
    private const int LongestCaption = 45;
    private const int LongestCredit = 8;

    public static bool Is(string line)
    {
        var words = Wording.Count(line);
        if (Wording.IsQuoted(line)) return false;
        if (words <= LongestCaption && LinePatterns.Credit().Match(line) is { Success: true } credit && IsAtEdge(credit.Index, credit.Length, line)) return true;
        if (words > LongestCredit || Wording.EndsSentence(line)) return false;
        return LinePatterns.Agency().IsMatch(line) && (LinePatterns.Slashed().IsMatch(line) || words <= 3) || IsSlashedNames(line);
    }

    // “Picture: Alamy” stands at the end of a caption or at its start, never in the middle of a sentence that goes on long.
    private static bool IsAtEdge(int start, int length, string line) =>
        start <= 2 || Wording.Count(line[(start + length)..]) <= 6;

    // “Ann Lee/The Post”: two names.
    private static bool IsSlashedNames(string line) =>
        LinePatterns.Slashed().IsMatch(line) && line.Split(' ', '/').All(word => word.Length == 0 || !char.IsLetter(word[0]) || char.IsUpper(word[0]));
}
