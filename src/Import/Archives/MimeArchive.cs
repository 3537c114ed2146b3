using System.Collections.Immutable;
using System.Text;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Pages;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Archives;

/// <summary>A page with all that it shows in one file (MHTML, RFC 2557), as Chromium and others save it. Frames and pictures in it are left out.</summary>
internal static class MimeArchive
{
    public const string Format = "web archive (MHTML)";

    // Parts within parts: a page and, in it, its wordings.
    private const int Deepest = 5;

    // In parts: a page with all its pictures has some hundreds.
    private const int MostParts = 20_000;

    // In bytes, enough for the first lines.
    private const int Beginning = 4096;

    public static bool Recognises(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(Beginning, bytes.Length)]).TrimStart();
        return HeaderSigns.IsWebArchive(new FileSample(text, [.. text.Split('\n').Take(20).Select(line => line.TrimEnd()).Where(line => line.Length > 0)], "", 1));
    }

    /// <returns>Null where there is no page in it, which has been reported.</returns>
    public static OriginalFile? Read(OriginalFile file, byte[] bytes, Diagnostics diagnostics)
    {
        var start = bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8);
        var whole = Part.Of(bytes.AsMemory(Math.Max(0, start)));
        var parts = new List<Part>();
        Collect(whole, 0, parts);
        var named = whole.Head.Parameter("content-type", "start");
        var page = parts.FirstOrDefault(part => named is not null && part.Head["content-id"] == named && part.Head.IsPage) ?? parts.FirstOrDefault(part => part.Head.IsPage);
        if (page is null)
        {
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no page in this web archive; save it anew, or save it as HTML");
            return null;
        }
        var text = TextEncodings.OfPage(TransferEncodings.Decode(page.Body.Span, page.Head["content-transfer-encoding"]), page.Head.Charset, out var note);
        var address = whole.Head["snapshot-content-location"] ?? page.Head["content-location"];
        var subject = whole.Head["subject"] is { } title ? MessageHead.Decoded(title) : null;
        var notes = ImmutableArray.CreateBuilder<Finding>();
        if (note is not null) notes.Add(new Finding(0, note, Outcome.Unsure));
        if (whole.Head["from"]?.Contains("Blink", StringComparison.Ordinal) == true && !text.Contains("published_time", StringComparison.Ordinal) && !text.Contains("datePublished", StringComparison.Ordinal))
            notes.Add(new Finding(0, "what the page said in JSON-LD, often its date and byline: Chromium drops that from MHTML, and keeps it in HTML", Outcome.LeftOut));
        var frames = parts.Count(part => part.Head.IsPage) - 1;
        if (frames > 0) notes.Add(new Finding(0, $"{Counted.Of(frames, "frame")} of the page", Outcome.LeftOut));
        return file with { Text = text, Saved = new SavedPage(Format, address, Day(whole.Head["date"]), subject, notes.ToImmutable()) };
    }

    // RFC 5322, section 3.3; a name of the zone may stand behind it in brackets.
    private static Edtf? Day(string? date) => PageDates.Day(date?.Split('(', 2)[0]);

    private static void Collect(Part part, int depth, List<Part> parts)
    {
        if (depth > Deepest || parts.Count > MostParts) return;
        if (!part.Head.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || part.Head.Parameter("content-type", "boundary") is not { Length: > 0 } boundary)
        {
            parts.Add(part);
            return;
        }
        foreach (var inner in Split(part.Body, Encoding.UTF8.GetBytes("--" + boundary))) Collect(Part.Of(inner), depth + 1, parts);
    }

    // RFC 2046, section 5.1.1: a boundary stands at the start of a line, and the line end before it belongs to it.
    private static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, byte[] boundary)
    {
        var (start, at) = (-1, 0);
        while (at <= body.Length && body.Span[at..].IndexOf(boundary) is >= 0 and var found)
        {
            var place = at + found;
            at = place + boundary.Length;
            if (place > 0 && body.Span[place - 1] != '\n') continue;
            if (start >= 0) yield return body[start..Math.Max(start, WithoutLineEnd(body.Span, place))];
            if (body.Span[at..].StartsWith("--"u8)) yield break;
            start = body.Span[at..].IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : body.Length;
        }
        // What was cut off has no last boundary.
        if (start >= 0) yield return body[start..];
    }

    private static int WithoutLineEnd(ReadOnlySpan<byte> body, int end)
    {
        if (end > 0 && body[end - 1] == '\n') end--;
        return end > 0 && body[end - 1] == '\r' ? end - 1 : end;
    }

    private sealed record Part(MessageHead Head, ReadOnlyMemory<byte> Body)
    {
        public static Part Of(ReadOnlyMemory<byte> bytes)
        {
            var (head, body) = MessageHead.Split(bytes.Span);
            return new Part(MessageHead.Read(head), bytes[body..]);
        }
    }
}
