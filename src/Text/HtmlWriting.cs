using System.Buffers;

namespace Annals.Text;

/// <summary>Markup that is written straight into the page, without ever being a text.</summary>
public sealed record HtmlWriting(Action<IBufferWriter<byte>> WriteTo)
{
    /// <summary>The markup itself, for a template that looks into it.</summary>
    public override string ToString() => Utf8Writing.Text(WriteTo);
}
