using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Annals.Text;

/// <summary>An interpolated string that is written to its target as UTF-8, without a string in between. Nothing in it is escaped.</summary>
[InterpolatedStringHandler]
public ref struct InterpolatedUtf8
{
    private const int ValueLength = 24;

    private readonly IBufferWriter<byte> _target;
    private Span<byte> _room;
    private int _written;

    public InterpolatedUtf8(int literalLength, int formattedCount, IBufferWriter<byte> target)
    {
        _target = target;
        _room = target.GetSpan(literalLength + ValueLength * formattedCount + 1);
    }

    public void AppendLiteral(string text) => AppendFormatted(text.AsSpan());

    public void AppendFormatted(string? text) => AppendFormatted(text.AsSpan());

    public void AppendFormatted(scoped ReadOnlySpan<char> text)
    {
        int written;
        while (!Encoding.UTF8.TryGetBytes(text, _room[_written..], out written)) MakeRoom(3 * text.Length);
        _written += written;
    }

    /// <param name="value">A number or a date: nothing that takes more than a few digits.</param>
    /// <param name="format">As in <c>x16</c>.</param>
    public void AppendFormatted<T>(T value, string? format = null) where T : ISpanFormattable
    {
        Span<char> characters = stackalloc char[64];
        var isShort = value.TryFormat(characters, out var length, format, CultureInfo.InvariantCulture);
        AppendFormatted(isShort ? characters[..length] : value.ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>Hands what is written over to the target.</summary>
    public void Close()
    {
        _target.Advance(_written);
        _room = [];
        _written = 0;
    }

    private void MakeRoom(int bytes)
    {
        _target.Advance(_written);
        _room = _target.GetSpan(bytes);
        _written = 0;
    }
}
