using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Import.Packages;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Archives;

/// <summary>What a server answered, as an archive keeps it (RFC 9112): its status, its head, and its body as it was sent.</summary>
internal sealed partial record HttpAnswer(int Status, MessageHead Head, ReadOnlyMemory<byte> Sent)
{
    /// <returns>Null for what is no answer.</returns>
    public static HttpAnswer? Read(byte[] bytes)
    {
        var (head, body) = MessageHead.Split(bytes);
        return StatusLine().Match(head) is { Success: true } match
            ? new HttpAnswer(int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture), MessageHead.Read(head[match.Length..]), bytes.AsMemory(body))
            : null;
    }

    /// <summary>Where a redirect leads, as an address; null for what is none.</summary>
    public string? RedirectOf(string address) =>
        Status is 301 or 302 or 303 or 307 or 308 && Head["location"] is { Length: > 0 } location && Uri.TryCreate(address, UriKind.Absolute, out var from) && Uri.TryCreate(from, location, out var to) ? to.AbsoluteUri : null;

    /// <summary>The body as the browser read it. Many archives keep it unpacked under the old head, which is told by its bytes.</summary>
    /// <param name="most">In bytes.</param>
    /// <exception cref="TooMuchException">Unpacked, it has more.</exception>
    /// <exception cref="InvalidDataException">It is packed in a way that is not read, or broken.</exception>
    public byte[] Body(int most)
    {
        var body = Head["transfer-encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? WithoutChunks(Sent.Span) : Sent.ToArray();
        foreach (var coding in (Head["content-encoding"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
            body = Unpacked(body, coding.ToLowerInvariant(), most);
        return body.Length <= most ? body : LimitedStream.ReadAll(new MemoryStream(body), most);
    }

    private static byte[] Unpacked(byte[] body, string coding, int most)
    {
        switch (coding)
        {
            case "gzip" or "x-gzip":
                return body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? LimitedStream.ReadAll(new GZipStream(new MemoryStream(body), CompressionMode.Decompress), most) : body;
            case "deflate":
                if (IsMarkup(body)) return body;
                // RFC 9110, section 8.4.1.2: with the head of zlib; some servers leave that out.
                return body.Length > 1 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0
                    ? LimitedStream.ReadAll(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), most)
                    : LimitedStream.ReadAll(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), most);
            case "br":
                if (IsMarkup(body)) return body;
                try
                {
                    return LimitedStream.ReadAll(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), most);
                }
                catch (InvalidOperationException fault)
                {
                    throw new InvalidDataException(fault.Message, fault);
                }
            case "identity" or "":
                return body;
            default:
                return IsMarkup(body) ? body : throw new InvalidDataException($"it is packed as “{coding}”, which is not read");
        }
    }

    private static bool IsMarkup(ReadOnlySpan<byte> body)
    {
        body = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        return body.TrimStart(" \t\r\n"u8) is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..];
    }

    // RFC 9112, section 7.1. A body that does not begin with the size of a chunk was put together before it was kept.
    private static byte[] WithoutChunks(ReadOnlySpan<byte> sent)
    {
        using var body = new MemoryStream(sent.Length);
        for (var at = 0; at < sent.Length;)
        {
            var line = sent[at..].IndexOf((byte)'\n');
            if (line < 0 || Size(sent.Slice(at, line)) is not { } size) return at == 0 ? sent.ToArray() : body.ToArray();
            at += line + 1;
            if (size == 0) break;
            var here = (int)Math.Min(size, sent.Length - at);
            body.Write(sent.Slice(at, here));
            at += here;
            while (at < sent.Length && sent[at] is (byte)'\r' or (byte)'\n') at++;
        }
        return body.ToArray();
    }

    private static long? Size(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)';');
        var digits = (end < 0 ? line : line[..end]).Trim(" \t\r"u8);
        return digits.Length is > 0 and <= 15 && long.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) ? size : null;
    }

    [GeneratedRegex(@"\AHTTP/\d(?:\.\d)?\s(?<status>\d{3})[^\n]{0,1000}(?:\n|\z)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex StatusLine();
}
