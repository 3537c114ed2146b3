namespace Annals.Render;

/// <summary>Markup that is safe to write as it is. All other text is escaped when it is written.</summary>
public sealed record Html(string Markup)
{
    public static readonly Html Empty = new("");

    public override string ToString() => Markup;

    /// <summary>Text as markup.</summary>
    public static string Escape(string text) => Text.Markup.Escape(text);
}
