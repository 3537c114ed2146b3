namespace Annals.Import.Html;

/// <summary>A piece of text that looks the same throughout. Styles are flags, so that however deep tags nest, nothing here does.</summary>
/// <param name="Text">With white space collapsed; a line end for a line break.</param>
/// <param name="Address">Where it links to, ready for Markdown; null for no link.</param>
internal readonly record struct InlineSpan(string Text, bool IsStrong, bool IsEmphasised, bool IsCode, string? Address)
{
    public static readonly InlineSpan Break = new("\n", false, false, false, null);

    public bool IsBreak => Text == "\n";

    public bool LooksLike(InlineSpan other) => this with { Text = "" } == other with { Text = "" };
}
