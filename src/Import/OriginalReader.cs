using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Import.Writing;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import;

/// <summary>Reads the files that were named, several at once, and finds out what each is.</summary>
internal static partial class OriginalReader
{
    /// <summary>In bytes. A long article has some fifty thousand.</summary>
    public const int MostBytes = 10_000_000;

    // In bytes: where a browser looks for the name of an encoding.
    private const int MostOfHead = 1024;

    static OriginalReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="isMapped">Whether a map was named: all files are then read by it.</param>
    /// <param name="progress">Told of each file that has been read.</param>
    public static Originals Read(
        ImmutableArray<string> paths, Ledger ledger, bool isMapped, IProgress<string> progress, Diagnostics diagnostics, CancellationToken stop)
    {
        var read = paths.AsParallel().AsOrdered().WithCancellation(stop).Select(path =>
        {
            var file = ReadOne(path, diagnostics);
            progress.Report(path);
            return file;
        }).ToArray();

        var known = ImmutableArray.CreateBuilder<KnownOriginal>();
        var fresh = ImmutableArray.CreateBuilder<(OriginalFile, ImportFormat)>();
        var seen = new Dictionary<string, string>();
        foreach (var file in read.OfType<OriginalFile>())
        {
            if (ledger.Entries.TryGetValue(file.Digest, out var became)) known.Add(new KnownOriginal(file.Path, became[0]));
            else if (!seen.TryAdd(file.Digest, file.Path)) known.Add(new KnownOriginal(file.Path, seen[file.Digest]));
            else if (ImportFormats.Recognise(file, isMapped, diagnostics) is { } format) fresh.Add((file with { Format = format.Name }, format));
        }
        return new Originals(fresh.ToImmutable(), known.ToImmutable());
    }

    private static OriginalFile? ReadOne(string path, Diagnostics diagnostics)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        if (Directory.Exists(path))
        {
            diagnostics.Add(Rules.Unreadable, shown, Position.Start, $"this is a folder; name the files in it, as in {shown.TrimEnd('/')}/*");
            return null;
        }
        try
        {
            var bytes = FileBytes.ReadNamed(path, MostBytes);
            return Text(shown, bytes, diagnostics) is { } text
                ? new OriginalFile(shown, text, Convert.ToHexStringLower(SHA256.HashData(bytes)))
                : null;
        }
        catch (FileTooLongException fault)
        {
            diagnostics.Add(Rules.TooLarge, shown, Position.Start, fault.Message + ", and name the text of one document");
            return null;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            diagnostics.Add(Rules.Unreadable, shown, Position.Start, $"this file cannot be read: {fault.Message}");
            return null;
        }
    }

    private static string? Text(string shown, byte[] bytes, Diagnostics diagnostics)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes.AsSpan(2)).ReplaceLineEndings("\n");
        if (bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)).ReplaceLineEndings("\n");
        if (bytes.AsSpan().Contains((byte)0))
        {
            diagnostics.Add(Rules.NotRecognised, shown, Position.Start, "this is no text; save the document as text or as a web page");
            return null;
        }
        if (NamedEncoding(bytes) is { } encoding) return encoding.GetString(bytes).ReplaceLineEndings("\n");
        return Utf8Text.Decode(shown, bytes, diagnostics)?.Text;
    }

    /// <summary>Old web pages name an encoding of their own in their head (HTML Living Standard, section 13.2.3.2).</summary>
    /// <returns>Null for UTF-8 and where none is named.</returns>
    private static Encoding? NamedEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(MostOfHead, bytes.Length)]);
        if (Charset().Match(head) is not { Success: true } match) return null;
        var name = match.Groups[1].Value.ToLowerInvariant();
        if (name is "utf-8" or "utf8") return null;
        // As browsers do: Latin-1 and ASCII are read as the encoding of Windows that has them as a part.
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Charset();
}

/// <summary>The files that were named, in that order.</summary>
/// <param name="New">To be imported.</param>
/// <param name="Known">Imported before, or named twice.</param>
internal sealed record Originals(ImmutableArray<(OriginalFile File, ImportFormat Format)> New, ImmutableArray<KnownOriginal> Known);
