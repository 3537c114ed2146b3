using System.Collections.Immutable;
using Annals.Disk;
using Annals.Read.Images;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>Reads the default theme, which stands inside the program, and the author's folder over it.</summary>
public static class ThemeReader
{
    private const string Embedded = "theme/";
    private const string Fonts = "fonts/";
    private const string Strings = "strings/";

    // No page shows a file of the theme as an image of its own.
    private static readonly Lazy<ImageReading> NoImage = new(new ImageReading(null, null));

    public static ThemeFiles Read(string? folder, Diagnostics diagnostics)
    {
        var layered = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var file in Default()) layered[file.Name] = file;
        var defaultTemplates = layered.Keys.Where(IsTemplate).ToImmutableHashSet(StringComparer.Ordinal);
        var defaultStrings = layered.Where(file => IsIn(file.Key, Strings, ".yml"))
            .ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => Decode(file.Value, diagnostics)!, StringComparer.Ordinal);
        foreach (var file in Layer(folder, diagnostics)) layered[file.Name] = file;

        var templates = ImmutableSortedDictionary.CreateBuilder<string, TextFile>(StringComparer.Ordinal);
        var strings = ImmutableSortedDictionary.CreateBuilder<string, TextFile>(StringComparer.Ordinal);
        var fonts = ImmutableArray.CreateBuilder<FontFile>();
        var assets = ImmutableArray.CreateBuilder<MediaFile>();
        foreach (var (name, file) in layered)
        {
            if (name.StartsWith("assets/", StringComparison.Ordinal) && !PublishedNames.AreSound(name, file.Path, diagnostics)) continue;
            if (name.StartsWith("assets/", StringComparison.Ordinal)) assets.Add(new MediaFile(name, file.Path, () => new MemoryStream(file.Bytes()), NoImage));
            else if (IsTemplate(name)) Add(templates, name, file);
            else if (IsIn(name, Strings, ".yml")) AddWords(Path.GetFileNameWithoutExtension(name), file);
            else if (IsIn(name, Fonts, ".ttf") || IsIn(name, Fonts, ".otf")) fonts.Add(new FontFile(name[Fonts.Length..], file.Path, file.Bytes));
            // Their licence and where they come from.
            else if (!IsIn(name, Fonts, ".txt") && !IsIn(name, Fonts, ".md")) diagnostics.Add(Rules.NotRead, file.Path, Position.Start,
                "this is not read; a theme has layouts/*.html, partials/*.html, strings/*.yml, fonts/*.ttf, fonts/*.otf and assets/");
        }
        return new ThemeFiles(templates.ToImmutable(), strings.ToImmutable(), assets.ToImmutable(), fonts.ToImmutable(), defaultTemplates, defaultStrings);

        void AddWords(string language, ThemeFile file)
        {
            // The default theme's are read already.
            if (file.IsDefault) strings.Add(language, defaultStrings[language]);
            else Add(strings, language, file);
        }

        void Add(ImmutableSortedDictionary<string, TextFile>.Builder files, string name, ThemeFile file)
        {
            if (Decode(file, diagnostics) is { } text) files.Add(name, text);
        }
    }

    private static bool IsTemplate(string name) => IsIn(name, "layouts/", ".html") || IsIn(name, "partials/", ".html");

    private static bool IsIn(string name, string folder, string ending) =>
        name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal);

    private static TextFile? Decode(ThemeFile file, Diagnostics diagnostics) => Reader.ReadText(file.Path, file.Bytes, diagnostics);

    private static IEnumerable<ThemeFile> Default() => EmbeddedFile.Below(Embedded)
        .Select(name => new ThemeFile(name[Embedded.Length..], name, () => EmbeddedFile.Bytes(name)!, IsDefault: true));

    private static IEnumerable<ThemeFile> Layer(string? folder, Diagnostics diagnostics)
    {
        if (folder is null) return [];
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(Rules.ThemeIncomplete, folder, Position.Start, "there is no such folder; name the theme's folder with --theme");
            return [];
        }
        return FolderListing.Files(folder, path => Reader.ReportLink(path, diagnostics)).Select(path => new ThemeFile(
            Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'),
            path.Replace(Path.DirectorySeparatorChar, '/'),
            () => FileBytes.Read(path),
            IsDefault: false));
    }

    private sealed record ThemeFile(string Name, string Path, Func<byte[]> Bytes, bool IsDefault);
}

/// <summary>The theme with its layers laid over each other: a later layer's file hides an earlier one's of the same name.</summary>
/// <param name="Templates">By name below the theme, as in <c>layouts/entry.html</c>.</param>
/// <param name="Strings">By language, as in <c>en</c>.</param>
/// <param name="Assets">Style sheets, scripts, pictures.</param>
/// <param name="Fonts">What link cards are drawn with, in the order of their names; not published.</param>
/// <param name="DefaultTemplates">The names of the default theme's templates: the program asks for no others by itself.</param>
/// <param name="DefaultStrings">The default theme's own words, by language; the English ones have every key that a theme may need.</param>
public sealed record ThemeFiles(
    ImmutableSortedDictionary<string, TextFile> Templates,
    ImmutableSortedDictionary<string, TextFile> Strings,
    ImmutableArray<MediaFile> Assets,
    ImmutableArray<FontFile> Fonts,
    ImmutableHashSet<string> DefaultTemplates,
    ImmutableSortedDictionary<string, TextFile> DefaultStrings);

/// <summary>A font of the theme. It is drawn with, and not published.</summary>
/// <param name="Name">Its name below <c>fonts/</c>.</param>
/// <param name="Path">Where it stands, for diagnostics.</param>
/// <param name="Bytes">An OpenType font, read when it is asked for.</param>
public sealed record FontFile(string Name, string Path, Func<byte[]> Bytes);
