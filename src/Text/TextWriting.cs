using System.Buffers;

namespace Annals.Text;

/// <summary>A text that is written in UTF-8 where it is shown, and escaped there.</summary>
public sealed record TextWriting(Action<IBufferWriter<byte>> WriteTo)
{
    /// <summary>The text itself, for a template that looks into it.</summary>
    public override string ToString() => Utf8Writing.Text(WriteTo);
}
