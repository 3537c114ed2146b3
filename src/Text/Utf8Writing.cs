using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Annals.Text;

/// <summary>Strings written as UTF-8.</summary>
public static class Utf8Writing
{
    public static IBufferWriter<byte> Append(this IBufferWriter<byte> target, ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, target);
        return target;
    }

    public static IBufferWriter<byte> Append(this IBufferWriter<byte> target, [InterpolatedStringHandlerArgument(nameof(target))] ref InterpolatedUtf8 text)
    {
        text.Close();
        return target;
    }

    /// <summary>What is written, as a string.</summary>
    public static string Text(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
