using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>Collects a page as the bytes that it is published as. Used for one page after another.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    /// <summary>Where the bytes go now.</summary>
    public IBufferWriter<byte> Target { get; set; } = new ArrayBufferWriter<byte>();

    public void Write(string text, int offset, int count) => Encoding.UTF8.GetBytes(text.AsSpan(offset, count), Target);

    public void Write(ReadOnlySpan<byte> utf8) => Target.Write(utf8);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
