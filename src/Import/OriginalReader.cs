using System.Collections.Immutable;
using System.Security.Cryptography;
using Annals.Disk;
using Annals.Import.Archives;
using Annals.Import.Calendars;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Writing;
using Annals.Read;
using Annals.Read.Pdf;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>Reads the files that were named, several at once, and finds out what each is.</summary>
internal static class OriginalReader
{
    /// <summary>In bytes. A long article has some fifty thousand.</summary>
    public const int MostBytes = 10_000_000;

    // Tables and lists grow longer than any article, and archives and documents have pictures in them.
    private const int MostBytesOfTable = 100_000_000;

    // In characters: no article without pictures has as many.
    private const int MostOfPictures = 1_000_000;

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    private static readonly string[] LongEndings =
    [
        ".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson", ".geojson", ".xlsx", ".xlsm", .. PageEndings, ".mht", ".mhtml", ".warc", ".gz", ".wacz", ".docx", ".docm", ".odt",
    ];

    /// <param name="isMapped">Whether a map was named: all files are then read by it.</param>
    /// <param name="input">Whose own files are no notes, where it stands in a folder that is imported.</param>
    /// <param name="choice">Which pages of web archives are wanted.</param>
    /// <param name="progress">Told of each file that has been read.</param>
    public static Originals Read(
        ImmutableArray<string> paths, string input, Ledger ledger, bool isMapped, PageChoice choice, IProgress<string> progress, Diagnostics diagnostics, CancellationToken stop)
    {
        var read = paths.SelectMany(path => Expanded(path, input, diagnostics)).AsParallel().AsOrdered().WithCancellation(stop).Select(named =>
        {
            var files = ReadOne(named.Path, choice, diagnostics, out var offered);
            progress.Report(named.Path);
            return (files: files.Select(file => file with { Folder = named.Folder }), offered);
        }).ToArray();

        var all = read.SelectMany(each => each.files).ToArray();
        if (choice.Address is { } page && all.Length > 0 && all.All(file => file.Saved is null))
        {
            diagnostics.Add(Rules.NotRecognised, all[0].Path, Position.Start, $"--page names “{page}”, and no file that is named here is a web archive; leave it out to import what is");
            return new Originals([], []);
        }
        var known = ImmutableArray.CreateBuilder<KnownOriginal>();
        var fresh = ImmutableArray.CreateBuilder<(OriginalFile, ImportFormat)>();
        var seen = new Dictionary<string, string>();
        foreach (var file in all)
        {
            // Of the same text under another name, title and date may be others.
            var name = isMapped && file.Text.StartsWith("---\n", StringComparison.Ordinal) ? LedgerLine.NameOf(file) : null;
            var identity = $"{file.Digest} {name}";
            if (ledger.Find(file.Digest, name) is { } line) known.Add(new KnownOriginal(file.Path, line.Became[0]));
            else if (!seen.TryAdd(identity, file.Path)) known.Add(new KnownOriginal(file.Path, seen[identity]));
            else if (ImportFormats.Recognise(file, isMapped, diagnostics) is { } format) fresh.Add((file with { Format = format.Name }, format));
        }
        return new Originals(fresh.ToImmutable(), known.ToImmutable()) { Offered = [.. read.Select(each => each.offered).OfType<OfferedPages>()] };
    }

    /// <summary>The notes of a folder, for looking at what they have in common.</summary>
    /// <returns>Null where the folder cannot be read or has none, which has been reported.</returns>
    public static IReadOnlyList<OriginalFile>? ReadFolder(string path, Diagnostics diagnostics) => OriginalFolder.Read(path, diagnostics) is { } folder
        ? [.. folder.Notes.SelectMany(note => ReadOne(note, new PageChoice(null, IsAll: false), diagnostics, out _)).Select(file => file with { Folder = folder })]
        : null;

    private static IEnumerable<(string Path, OriginalFolder? Folder)> Expanded(string path, string input, Diagnostics diagnostics)
    {
        if (!Directory.Exists(path)) return [(path, null)];
        var own = Path.GetFullPath(input) + Path.DirectorySeparatorChar;
        return OriginalFolder.Read(path, diagnostics) is { } folder
            ? folder.Notes.Where(note => !Path.GetFullPath(note).StartsWith(own, StringComparison.Ordinal)).Select(note => (note, (OriginalFolder?)folder))
            : [];
    }

    /// <param name="offered">The pages of a web archive of which none was chosen; null for every other file.</param>
    /// <returns>Several for a web archive; empty for a file that cannot be read, which has been reported.</returns>
    public static ImmutableArray<OriginalFile> ReadOne(string path, PageChoice choice, Diagnostics diagnostics, out OfferedPages? offered)
    {
        offered = null;
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            var bytes = FileBytes.ReadNamed(path, MostBytesOf(Path.GetExtension(path).ToLowerInvariant()));
            var file = new OriginalFile(shown, "", Convert.ToHexStringLower(SHA256.HashData(bytes)));
            if (WebArchive.Find(bytes) is { } archive) return ArchiveReader.Read(file, archive, choice, diagnostics, out offered);
            return Decoded(file, bytes, diagnostics) is { } decoded ? [decoded] : [];
        }
        catch (FileTooLongException fault)
        {
            diagnostics.Add(Rules.TooLarge, shown, Position.Start, fault.Message + ", and name the text of one document");
            return [];
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, shown, fault.At, fault.Message);
            return [];
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            diagnostics.Add(Rules.Unreadable, shown, Position.Start, $"this file cannot be read: {fault.Message}");
            return [];
        }
    }

    private static int MostBytesOf(string ending) => ending == ".pdf" ? PdfReader.MostBytes : LongEndings.Contains(ending) ? MostBytesOfTable : MostBytes;

    private static OriginalFile? Decoded(OriginalFile file, byte[] bytes, Diagnostics diagnostics)
    {
        var shown = file.Path;
        if (ByteKinds.Of(bytes) is not null) return file with { Bytes = bytes };
        if (MimeArchive.Recognises(bytes)) return Bounded(MimeArchive.Read(file, bytes, diagnostics), diagnostics);
        if (TextEncodings.OfBytes(bytes) is { } utf16) return file with { Text = utf16.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n") };
        if (bytes.AsSpan().Contains((byte)0) || ByteKinds.IsKnown(bytes))
        {
            diagnostics.Add(Rules.NotRecognised, shown, Position.Start, ByteKinds.Help(bytes));
            return null;
        }
        if (TextEncodings.NamedIn(bytes) is { } encoding) return Bounded(file with { Text = encoding.GetString(bytes).ReplaceLineEndings("\n") }, diagnostics);
        var found = new Diagnostics();
        if (Utf8Text.Decode(shown, bytes, found) is { } text) return Bounded(file with { Text = text.Text }, diagnostics);
        // Of a table people know what its words should look like, and the report says what was taken for granted.
        if (TextEncodings.Windows(bytes) is { } windows
            && (file with { Text = windows.ReplaceLineEndings("\n"), Note = "this is not UTF-8, and was read as Windows-1252; see whether letters such as é are right" }) is var sheet
            && FileKinds.Of(sheet).Way is Way.Map or Way.TimelineSheet)
            return sheet;
        // Old programs fold the lines of calendars in the middle of a character.
        if (CalendarReader.Unfolded(bytes) is { } unfolded && Utf8Text.Decode(shown, unfolded, new Diagnostics()) is { } whole) return file with { Text = whole.Text };
        foreach (var fault in found.Sorted()) diagnostics.Add(fault);
        return null;
    }

    /// <summary>A page that has its pictures in it is long by these alone, and they are no part of its text.</summary>
    private static OriginalFile? Bounded(OriginalFile? file, Diagnostics diagnostics)
    {
        if (file is null || file.Text.Length <= MostOfPictures || !(file.Saved is not null || PageEndings.Contains(file.Ending))) return file;
        var text = EmbeddedFiles.Without(file.Text);
        if (text.Length <= MostBytes) return file with { Text = text };
        diagnostics.Add(Rules.TooLarge, file.Path, Position.Start, $"this page has {text.Length:N0} characters without its pictures; save the text of the article, and import that");
        return null;
    }
}

/// <summary>The files that were named, in that order.</summary>
/// <param name="New">To be imported.</param>
/// <param name="Known">Imported before, or named twice.</param>
internal sealed record Originals(ImmutableArray<(OriginalFile File, ImportFormat Format)> New, ImmutableArray<KnownOriginal> Known)
{
    /// <summary>Web archives of which no page was chosen.</summary>
    public ImmutableArray<OfferedPages> Offered { get; init; } = [];
}
