using System.Text;

namespace Annals.Fix;

/// <summary>A file's bytes with some of its lines changed: line ends, the byte order mark and all other lines stay as they are.</summary>
internal static class RawLines
{
    /// <param name="bytes">UTF-8, which has been tried.</param>
    /// <param name="lines">What each line is now, by its number from zero, as <c>Utf8Text</c> parts them.</param>
    public static byte[] With(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<int, string> lines)
    {
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = Encoding.UTF8.GetString(bytes[mark..]);
        // Only where a file has a carriage return are other characters taken for line ends, too.
        var ends = text.Contains('\r') ? "\r\n\f\u0085\u2028\u2029" : "\n";
        var changed = new StringBuilder(text.Length);
        for (var (start, number) = (0, 0); start <= text.Length; number++)
        {
            var length = text.AsSpan(start).IndexOfAny(ends);
            var end = length < 0 ? text.Length : start + length;
            var next = end == text.Length ? end : text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            if (lines.TryGetValue(number, out var line)) changed.Append(line).Append(text, end, next - end);
            else changed.Append(text, start, next - start);
            if (end == text.Length) break;
            start = next;
        }
        return [.. bytes[..mark], .. Encoding.UTF8.GetBytes(changed.ToString())];
    }
}
