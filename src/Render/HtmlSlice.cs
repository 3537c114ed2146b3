namespace Annals.Render;

/// <summary>A part of a text that is markup, as it stands there.</summary>
public readonly record struct HtmlSlice(string Text, int Start, int Length)
{
    public static HtmlSlice Of(string markup) => new(markup, 0, markup.Length);
}
