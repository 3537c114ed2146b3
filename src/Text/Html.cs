using System.Text;

namespace Annals.Text;

/// <summary>
/// Markup that is safe to write as it is. All other text is escaped when it is written. What templates rendered is kept as
/// the bytes that pages are made of.
/// </summary>
public sealed class Html
{
    public static readonly Html Empty = new("");

    private string? _markup;

    public Html(string markup) => _markup = markup;

    public Html(byte[] utf8) => Utf8 = utf8;

    public string Markup => _markup ??= Encoding.UTF8.GetString(Utf8!);

    /// <summary>The same as bytes; null where it was made from a text.</summary>
    public byte[]? Utf8 { get; }

    public override string ToString() => Markup;

    /// <summary>Text as markup.</summary>
    public static string Escape(string text) => Text.Markup.Escape(text);
}
