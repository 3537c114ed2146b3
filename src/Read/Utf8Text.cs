using System.Text;
using System.Text.Unicode;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>Bytes to text, strictly: a byte that is not UTF-8 is reported, never replaced.</summary>
public static class Utf8Text
{
    /// <returns>The text with LF line ends and without a byte order mark, or null where it is not UTF-8.</returns>
    public static TextFile? Decode(string path, ReadOnlySpan<byte> bytes, Diagnostics diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(Rules.NotUtf8, path, FirstFault(bytes), "this is not UTF-8 text; save the file as UTF-8");
            return null;
        }
        var text = Encoding.UTF8.GetString(bytes);
        return new TextFile(path, text.Contains('\r') ? text.ReplaceLineEndings("\n") : text);
    }

    private static Position FirstFault(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        var before = Encoding.UTF8.GetString(bytes[..valid]);
        return Position.Of(before, before.Length);
    }
}

/// <summary>A text of the input, decoded, with LF line ends.</summary>
/// <param name="Path">As the author knows it, for diagnostics: relative to the working folder, with slashes.</param>
public sealed record TextFile(string Path, string Text);
