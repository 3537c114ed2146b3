using System.Collections.Immutable;
using System.Text;
using Annals.Check;
using Annals.Import.TimelineJs;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Read.History;
using Annals.Read.Images;
using Annals.Render;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Fuzz;

/// <summary>A whole timeline in one text: each file begins with a line <c>=== folder/name</c>.</summary>
internal static class SiteProperties
{
    private const string Head = "=== ";

    public static void Hold(string text)
    {
        var made = Build(text, drafts: true);
        var again = Build(text, drafts: true);
        Broken.Unless(made.Found.SequenceEqual(again.Found), "the same input gives other diagnostics");
        Broken.Unless(made.Pages.Keys.SequenceEqual(again.Pages.Keys), "the same input gives other pages");
        foreach (var (path, bytes) in made.Pages)
        {
            AssertStaysInside(path);
            Broken.Unless(bytes.AsSpan().SequenceEqual(again.Pages[path]), $"{path} is not the same again");
            if (path.EndsWith(".html", StringComparison.Ordinal)) HarmlessHtml.AssertPage(path, Encoding.UTF8.GetString(bytes));
            else if (path.EndsWith(".json", StringComparison.Ordinal)) Parses(path, () => System.Text.Json.JsonDocument.Parse(bytes).Dispose());
            else if (path.EndsWith(".xml", StringComparison.Ordinal)) Parses(path, () => System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(bytes)));
        }
    }

    /// <summary>Every page of a timeline, whatever is wrong with it: a preview shows it all the same.</summary>
    public static (SortedDictionary<string, byte[]> Pages, ImmutableArray<Diagnostic> Found) Build(string text, bool drafts)
    {
        var diagnostics = new Diagnostics();
        var files = Files(text, diagnostics);
        var settings = SettingsParser.Parse(files.FirstOrDefault(file => file.Path == "input/site.yml"), diagnostics) with { HasCards = false };
        var media = ImmutableSortedDictionary.Create<string, MediaFile>(StringComparer.Ordinal)
            .Add("media/x.svg", new MediaFile("media/x.svg", "input/media/x.svg", () => new MemoryStream("<svg/>"u8.ToArray()), new Lazy<ImageReading>(new ImageReading(null, null))));
        var descriptions = ImmutableDictionary<string, PictureWords>.Empty;
        if (files.FirstOrDefault(file => file.Path == "input/media/x.svg.yml") is { } beside) descriptions = descriptions.Add("media/x.svg", PictureWords.Parse(beside, diagnostics));
        var timeline = Linker.Link(
            new ParsedInput("input", settings, [.. Documents(files, diagnostics)], () => FileHistory.None, media, descriptions, DefaultTheme.In(settings.Language.Value)),
            drafts, diagnostics);
        Checker.Check(timeline, diagnostics);
        var site = Renderer.Render(timeline, SlideReader.Read, diagnostics);
        var pages = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var page in site.AllPages()) Broken.Unless(pages.TryAdd(page.Path, page.Render()), $"{page.Path} is made twice");
        Broken.Unless(!diagnostics.Sorted().Any(found => found.Rule == Rules.TemplateError), "a template fails");
        return (pages, diagnostics.Sorted());
    }

    private static List<TextFile> Files(string text, Diagnostics diagnostics)
    {
        var files = new List<TextFile>();
        var (name, lines) = ("site.yml", new StringBuilder());
        foreach (var line in text.Split('\n').Append(Head))
        {
            if (!line.StartsWith(Head, StringComparison.Ordinal))
            {
                lines.Append(line).Append('\n');
                continue;
            }
            if (Utf8Text.Decode("input/" + name, Encoding.UTF8.GetBytes(lines.ToString()), diagnostics) is { } file && files.TrueForAll(other => other.Path != file.Path)) files.Add(file);
            (name, lines) = (line[Head.Length..], new StringBuilder());
        }
        return files;
    }

    private static IEnumerable<ParsedDocument> Documents(List<TextFile> files, Diagnostics diagnostics)
    {
        foreach (var (kind, folder) in InputFolders.Documents)
            foreach (var file in files.Where(file => file.Path.StartsWith($"input/{folder}/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)))
            {
                var slug = Slug.Of(Path.GetFileNameWithoutExtension(file.Path));
                if (slug.Length > 0) yield return DocumentParser.Parse(new Document(kind, slug, file.Path, file, null), diagnostics);
            }
    }

    private static void Parses(string path, Action parse)
    {
        try
        {
            parse();
        }
        catch (Exception fault)
        {
            throw new Broken($"{path} cannot be read: {fault.Message}");
        }
    }

    private static void AssertStaysInside(string path) => Broken.Unless(
        !Path.IsPathRooted(path) && !path.Split('/').Any(part => part is "" or "." or "..") && !path.Any(character => char.IsControl(character) || character is '<' or '>' or '"' or '\\' or '\u202e'),
        $"“{path}” is no place for a page");
}
