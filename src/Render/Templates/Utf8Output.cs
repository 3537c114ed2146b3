using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>Collects a page as the bytes that it is published as. Used for one page after another.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    public void Write(string text, int offset, int count) => Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _bytes);

    public void Write(ReadOnlySpan<byte> utf8) => _bytes.Write(utf8);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was written since the last time.</summary>
    public byte[] Take()
    {
        var page = _bytes.WrittenSpan.ToArray();
        _bytes.ResetWrittenCount();
        return page;
    }
}
