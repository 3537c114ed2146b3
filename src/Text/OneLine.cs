namespace Annals.Text;

/// <summary>Texts on one line, with a single blank for each run of white space in them and none at their ends.</summary>
public static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same, and where that is longer than so many characters, their beginning and an ellipsis.</summary>
    public static string Shortened(string text, int most)
    {
        text = Of(text);
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }
}
