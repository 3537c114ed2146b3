using System.Collections.Immutable;
using Annals.Disk;
using Annals.Read.History;
using Annals.Read.Images;
using Annals.Read.Recordings;
using Annals.Reporting;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Read;

/// <summary>The first stage: the only one that reads the input and the theme.</summary>
public static class Reader
{
    /// <param name="input">The folder with <c>site.yml</c>.</param>
    /// <param name="theme">A folder to lay over the default theme, or null.</param>
    public static InputFiles Read(string input, string? theme, Diagnostics diagnostics)
    {
        var settings = ReadSettings(input, diagnostics);
        var here = Directory.GetCurrentDirectory();
        if (settings is not null) ReportStrangers(input, diagnostics);
        GitFolders.Report(input, diagnostics);
        var (media, descriptions) = PictureDescriptions.Split([.. Published(input, InputFolders.Media, diagnostics)], diagnostics);
        return new InputFiles(
            input,
            [.. InputFolders.Documents.SelectMany(folder => DocumentFile.Below(input, folder.Kind, here, diagnostics))],
            settings,
            () => GitHistory.Read(input, InputFolders.Of(DocumentKind.Entry), why => diagnostics.Add(
                Rules.NoHistory, Shown(Path.Combine(input, InputFolders.Settings)), Position.Start, why + ", or give every entry “added”")),
            ByAddress(media.Concat(Published(input, InputFolders.Admin, diagnostics)), diagnostics),
            descriptions,
            ThemeReader.Read(theme, diagnostics));
    }

    private static TextFile? ReadSettings(string input, Diagnostics diagnostics)
    {
        var path = Path.Combine(input, InputFolders.Settings);
        if (File.Exists(path) || SymbolicLink.Is(new FileInfo(path))) return ReadText(path, FileBytes.MostOfSettings, diagnostics);
        diagnostics.Add(Rules.NoInput, Shown(path), Position.Start, Directory.Exists(input)
            ? $"there is no site.yml here{MissingSettings.Hint(input)}; make one with a line “title: …”; {MissingSettings.Beginning}"
            : $"there is no folder “{input}” here; run the command where it stands, or name it with --input; {MissingSettings.Beginning}");
        return null;
    }

    /// <summary>Reads one file; what stands in the way of that is reported, and null returned.</summary>
    /// <param name="most">How many bytes are read; a longer one is reported.</param>
    public static TextFile? ReadText(string path, int most, Diagnostics diagnostics) =>
        ReadText(Shown(path), () => FileBytes.Read(path, most), diagnostics);

    /// <param name="shown">The file as the author knows it.</param>
    internal static TextFile? ReadText(string shown, Func<byte[]> bytes, Diagnostics diagnostics)
    {
        try
        {
            return Utf8Text.Decode(shown, bytes(), diagnostics);
        }
        catch (FileTooLongException fault)
        {
            diagnostics.Add(Rules.TooLarge, shown, Position.Start, fault.Message);
            return null;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            diagnostics.Add(Rules.Unreadable, shown, Position.Start, $"this file cannot be read: {fault.Message}");
            return null;
        }
    }

    private static void ReportStrangers(string input, Diagnostics diagnostics)
    {
        string[] known = [.. InputFolders.Documents.Select(folder => folder.Name), InputFolders.Media, InputFolders.Admin, InputFolders.Settings];
        foreach (var name in Directory.EnumerateFileSystemEntries(input).Select(path => Path.GetFileName(path)!))
        {
            if (name.StartsWith('.') && !FolderListing.IsMarkOfEditor(name) && SymbolicLink.Is(new FileInfo(Path.Combine(input, name)))) ReportLink(Path.Combine(input, name), diagnostics);
            if (known.Contains(name) || name.StartsWith('.')) continue;
            diagnostics.Add(Rules.NotRead, Shown(Path.Combine(input, name)), Position.Start,
                $"this is not read; the input has {string.Join(", ", known)}{Nearest.Hint(name, known)}");
        }
    }

    private static IEnumerable<MediaFile> Published(string input, string folder, Diagnostics diagnostics)
    {
        var root = Path.Combine(input, folder);
        return Files(root, diagnostics).Select(path => MediaAt(root, path, Composition.Composed(folder + "/" + Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/')))).Where(file => PublishedNames.AreSound(file.Address, file.Path, diagnostics));
    }

    private static MediaFile MediaAt(string root, string path, string address) =>
        new(address, Shown(path), () => FileBytes.OpenBelow(root, path), new Lazy<ImageReading>(() => ImageReading.Of(path)))
        {
            Recording = new Lazy<RecordingReading>(() => RecordingReading.Of(path, address)),
        };

    private static ImmutableSortedDictionary<string, MediaFile> ByAddress(IEnumerable<MediaFile> files, Diagnostics diagnostics)
    {
        var media = ImmutableSortedDictionary.CreateBuilder<string, MediaFile>(StringComparer.Ordinal);
        foreach (var file in files)
            if (!media.TryAdd(file.Address, file))
                diagnostics.Add(Rules.NamesAlike, file.Path, Position.Start,
                    $"this file's name and that of {media[file.Address].Path} are one, with its letters composed and decomposed; rename one of them");
        return media.ToImmutable();
    }

    /// <summary>The files of a folder of the input. Only the input itself, which somebody has named, may be a link.</summary>
    internal static IReadOnlyList<string> Files(string folder, Diagnostics diagnostics)
    {
        if (SymbolicLink.Is(new DirectoryInfo(folder))) ReportLink(folder, diagnostics);
        else if (File.Exists(folder))
            diagnostics.Add(Rules.NotRead, Shown(folder), Position.Start, "this is not read: it is a file, and a folder is read here; put it into a folder of that name");
        else return FolderListing.Files(folder, path => ReportLink(path, diagnostics));
        return [];
    }

    internal static void ReportLink(string path, Diagnostics diagnostics) =>
        diagnostics.Add(Rules.NotRead, Shown(path), Position.Start, "this is a symbolic link, which is not followed; put the file itself here");

    internal static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
