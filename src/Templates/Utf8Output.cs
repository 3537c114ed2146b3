using System.Buffers;
using System.Text;
using Annals.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>Collects a page as the bytes that it is published as. Used for one page after another, by one thread at a time.</summary>
internal sealed class Utf8Output(TemplateContext context) : IScriptOutput, IBufferWriter<byte>
{
    /// <summary>As long as one page may become, in bytes; no browser shows a longer one.</summary>
    public const int Most = 64_000_000;

    // A UTF-16 code unit takes up to three bytes in UTF-8.
    private const int MostForOne = 3;

    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Write(string text, int offset, int count) => WriteMarkup(text.AsSpan(offset, count));

    public void WriteMarkup(ReadOnlySpan<char> markup)
    {
        // The bytes are counted only where they may not fit.
        if (_bytes.Length - _length < (long)markup.Length * MostForOne) GetSpan(Encoding.UTF8.GetByteCount(markup));
        _length += Encoding.UTF8.GetBytes(markup, _bytes.AsSpan(_length));
    }

    public void WriteMarkup(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        _length += utf8.Length;
    }

    /// <summary>A text that is no markup.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (var special = Markup.FirstSpecial(text); special >= 0; special = Markup.FirstSpecial(text))
        {
            WriteMarkup(text[..special]);
            WriteMarkup(Markup.Reference(text[special]));
            text = text[(special + 1)..];
        }
        WriteMarkup(text);
    }

    public void Advance(int count) => _length += count;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        var least = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length < least) Grow(least);
        return _bytes.AsSpan(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    private void Grow(int least)
    {
        if (_length + (long)least > Most) throw new ScriptRuntimeException(context.CurrentSpan, $"the page becomes longer than {Most / 1_000_000} MB; see what repeats here");
        Array.Resize(ref _bytes, Math.Min(Most, Math.Max(_length + least, 2 * _bytes.Length)));
    }
}
