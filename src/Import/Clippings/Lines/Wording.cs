namespace Annals.Import.Clippings.Lines;

/// <summary>What can be told of a line by its punctuation and the number of its words.</summary>
internal static class Wording
{
    /// <summary>A heading has no more words.</summary>
    public const int LongestHeading = 18;

    // The sentence of a line that ends in one of these goes on or ends there.
    private const string Closing = "\"”’'»)]";

    /// <summary>Whether the last character, quotation marks and brackets apart, ends a sentence or announces a quotation.</summary>
    public static bool EndsSentence(string line)
    {
        var text = line.AsSpan().TrimEnd().TrimEnd(Closing).TrimEnd();
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？';
    }

    public static int Count(string line)
    {
        var count = 0;
        var within = false;
        foreach (var character in line)
        {
            var isWord = char.IsLetterOrDigit(character) || (within && character is '\'' or '’' or '-');
            if (isWord && !within) count++;
            within = isWord;
        }
        return count;
    }

    /// <summary>Whether it can be a title: a few words and more, one sentence at most, and no full stop at its end.</summary>
    public static bool IsTitleLike(string line) =>
        Count(line) is >= 3 and <= 30 && line.Length <= 220
        && !line.TrimEnd().TrimEnd(Closing.ToCharArray()).EndsWith('.') && !line.EndsWith(':') && !HasSentenceInside(line);

    /// <summary>Whether it can be a heading between paragraphs.</summary>
    public static bool IsHeadingLike(string line) => Count(line) <= LongestHeading && !EndsSentence(line) && !IsQuoted(line);

    /// <summary>Whether the whole line stands between quotation marks, or opens one that the next paragraph goes on with.</summary>
    public static bool IsQuoted(string line) =>
        line.Length > 0 && line[0] is '"' or '“' or '„' or '«' && (line[^1] is '"' or '”' or '“' or '»' || line.AsSpan(1).IndexOfAny("\"”“»") < 0);

    // "One. Two": a full stop, a space and a capital, behind a word that is no abbreviation.
    private static bool HasSentenceInside(string line)
    {
        for (var i = 3; i + 2 < line.Length; i++)
            if (line[i] == '.' && line[i + 1] == ' ' && char.IsUpper(line[i + 2]) && char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3]))
                return true;
        return false;
    }
}
