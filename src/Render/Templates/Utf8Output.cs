using System.Buffers;
using System.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>Collects a page as the bytes that it is published as. Used for one page after another.</summary>
internal sealed class Utf8Output(TemplateContext context) : IScriptOutput
{
    /// <summary>As long as one page may become, in bytes; no browser shows a longer one.</summary>
    public const int Most = 64_000_000;

    private IBufferWriter<byte> _target = new ArrayBufferWriter<byte>();
    private int _left;

    /// <summary>Where the bytes go now.</summary>
    public IBufferWriter<byte> Target
    {
        get => _target;
        set => (_target, _left) = (value, Most);
    }

    public void Write(string text, int offset, int count) => Count(Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _target));

    public void Write(ReadOnlySpan<byte> utf8)
    {
        _target.Write(utf8);
        Count(utf8.Length);
    }

    private void Count(long bytes)
    {
        if (bytes > _left) throw new ScriptRuntimeException(context.CurrentSpan, $"the page becomes longer than {Most / 1_000_000} MB; see what repeats here");
        _left -= (int)bytes;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
