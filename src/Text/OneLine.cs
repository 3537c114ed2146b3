namespace Annals.Text;

/// <summary>Texts on one line, with a single blank for each run of white space in them and none at their ends.</summary>
public static class OneLine
{
    public static string Of(string text) => IsOne(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same, and where that is longer than so many characters, their beginning and an ellipsis.</summary>
    public static string Shortened(string text, int most)
    {
        text = Of(text);
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }

    // Nearly every text is, and stays the string that it was.
    private static bool IsOne(string text)
    {
        var afterBlank = true;
        foreach (var character in text)
        {
            var isBlank = char.IsWhiteSpace(character);
            if (isBlank && (afterBlank || character != ' ')) return false;
            afterBlank = isBlank;
        }
        return !afterBlank || text.Length == 0;
    }
}
