using System.Buffers;
using System.Text;

namespace Annals.Render;

/// <summary>A text that is written in UTF-8 where it is shown, and escaped there.</summary>
public sealed class TextWriting(Action<IBufferWriter<byte>> writeTo)
{
    public void WriteTo(IBufferWriter<byte> buffer) => writeTo(buffer);

    /// <summary>The text itself, for a template that looks into it.</summary>
    public override string ToString()
    {
        var bytes = new ArrayBufferWriter<byte>();
        writeTo(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
