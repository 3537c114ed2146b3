using System.Globalization;
using System.Text;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>A timeline in which every key that is declared has a value, and every notation words. Where a value may be any text or address, it is a marked one.</summary>
internal sealed class HostileTimeline(MarkedTexts texts)
{
    public const string Url = "https://example.org/some/path";

    private const string Second = " (second)";

    private static readonly string[] Folders = ["people", "organisations", "places", "tags"];

    // What has to name something, or is no text.
    private static readonly Dictionary<string, string> Given = new()
    {
        ["site.url"] = Url,
        ["site.language"] = "en",
        ["site.cards"] = "false",
        ["site.metadata"] = "strip",
        ["site.periods.date"] = "1999/2003",
        ["entry.date"] = "2001-02-03",
        ["entry.language"] = "en-GB",
        ["entry.image.src"] = "media/a.svg",
        ["entry.gallery.src"] = "media/b.svg",
        ["entry.quotes.in"] = "[s, t]",
        ["entry.disputed.accounts.in"] = "s",
        ["entry.media.src"] = "media/bell.opus",
        ["entry.media.poster"] = "media/c.svg",
        ["entry.status"] = "published",
        ["page.status"] = "published",
        ["entry.image.original"] = "true",
        ["entry.gallery.original"] = "false",
        ["source.published"] = "2001-02-01",
        ["source.language"] = "en-US",
        ["source.kind"] = "video",
        ["source.inferred"] = "[kind]",
    };

    public (string Path, string Text)[] Files()
    {
        // Other documents name these.
        var names = Folders.Select(folder => (Folder: folder, Title: texts.Of(folder + ".title"), Alias: texts.Of(folder + ".aliases", "/"))).ToArray();
        return
        [
            ("site.yml", Keys("site", SiteKeys.Schema, [])),
            Document("entries/e.md", "entry", DocumentKind.Entry, new() { ["media.src"] = null, ["media.poster"] = null }, new HostileProse(texts, "entry text").Everything()),
            ("entries/f.md", $"""
                ---
                title: {Quoted(texts.Of("second entry.title"))}
                date: 2002
                people: [{Quoted(names[0].Title)}]
                organisations: [{Quoted(names[1].Alias)}]
                places: [{Quoted(names[2].Title)}]
                tags: [{Quoted(names[3].Alias)}]
                image: {"{"}src: media/c.svg{"}"}
                media: {"{"}src: media/bell.opus, poster: media/c.svg, caption: {Quoted(texts.Of("recording.caption"))}, credit: {Quoted(texts.Of("recording.credit"))}, alt: {Quoted(texts.Of("recording.alt"))}{"}"}
                quotes:
                  - {"{"}by: {Quoted(names[0].Title)}, said: {Quoted(texts.Of("second entry.quotes.said"))}, in: s{"}"}
                  - {"{"}by: {Quoted(names[1].Alias)}, said: {Quoted(texts.Of("third entry.quotes.said"))}, in: t{"}"}
                ---
                Of [[e]] [@s], and again [@t].
                """),
            ("entries/g.md", $"---\ntitle: {Quoted(texts.Of("bare entry.title"))}\ndate: 2003-01-01\nadded: 2003-01-01\nsummary: {Quoted(texts.Of("bare entry.summary"))}\nimage: {{src: media/c.svg, licence: {Quoted(texts.Address("bare entry.image.licence"))}}}\n---\n"),
            Document("sources/s.md", "source", DocumentKind.Source, [], new HostileProse(texts, "source text").Everything()),
            ("sources/t.md", $"---\ntitle: {Quoted(texts.Of("second source.title"))}\npublisher: {Quoted(texts.Of("second source.publisher"))}\nkind: article\npublished: 2002~\n---\n"),
            ("sources/u.md", $"---\ntitle: {Quoted(texts.Of("third source.title"))}\npublisher: {Quoted(texts.Of("third source.publisher"))}\nbyline: [{Quoted(names[0].Title)}]\ninferred: [title, publisher, byline]\n---\n"),
            .. names.Select(name => Document($"{name.Folder}/x.md", name.Folder, KindOf(name.Folder), new() { ["title"] = Quoted(name.Title), ["aliases"] = $"[{Quoted(name.Alias)}]" }, new HostileProse(texts, name.Folder + " text").Some())),
            Document("pages/p.md", "page", DocumentKind.Page, [], new HostileProse(texts, "page text").Everything()),
            ("media/a.svg", Drawing), ("media/b.svg", Drawing), ("media/c.svg", Drawing),
            ("media/c.svg.yml", Keys("picture", PictureKeys.Schema, [])),
            ("media/bell.opus", FullSite.Bell), ("media/bell.txt", texts.Code("transcript")),
        ];
    }

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>";

    private static DocumentKind KindOf(string folder) => folder switch
    {
        "people" => DocumentKind.Person,
        "organisations" => DocumentKind.Organisation,
        "places" => DocumentKind.Place,
        _ => DocumentKind.Tag,
    };

    private (string Path, string Text) Document(string path, string name, DocumentKind kind, Dictionary<string, string?> own, string body) =>
        (path, $"---\n{Keys(name, DocumentKeys.Of(kind).Schema, own)}---\n{body}");

    /// <param name="own">Values of this document alone; null for a key that it has not.</param>
    private string Keys(string name, KeySchema schema, Dictionary<string, string?> own)
    {
        var lines = new StringBuilder();
        foreach (var key in schema.Keys) lines.Append(own.TryGetValue(key.Name, out var value) ? $"{key.Name}: {value}\n" : $"{key.Name}: {Value($"{name}.{key.Name}", key.Shape, key.Name, own)}\n");
        return lines.ToString();
    }

    private string Value(string place, Shape shape, string path, Dictionary<string, string?> own) => Given.TryGetValue(place.Replace(Second, "", StringComparison.Ordinal), out var given) ? given : shape switch
    {
        Shape.ListOf list => $"[{Value(place, list.Of, path, own)}, {Value(place + Second, list.Of, path, own)}]",
        Shape.Keys keys => $"{{{string.Join(", ", keys.Schema.Keys.Where(key => !own.ContainsKey($"{path}.{key.Name}")).Select(key => $"{key.Name}: {Value($"{place}.{key.Name}", key.Shape, $"{path}.{key.Name}", own)}"))}}}",
        Shape.PlainText when place.EndsWith("_date.year", StringComparison.Ordinal) => "2001",
        // One with a slash could be an address of the site.
        Shape.AliasText => Quoted(texts.Of(place, "/")),
        Shape.PlainText { IsMedia: false } => Quoted(texts.Of(place)),
        Shape.VerbatimText => Quoted(texts.Verbatim(place)),
        // Addresses of files begin with it.
        Shape.WebAddress when place == "site.repository" => Quoted(texts.Address(place, "?#/\\%")),
        Shape.WebAddress => Quoted(texts.Address(place)),
        Shape.EdtfDate => "2001-02-03",
        Shape.WholeNumber => "2",
        _ => throw new InvalidOperationException($"“{place}” needs a value here: it is no text"),
    };

    // YAML 1.2, section 5.7; an escape stands for a unit of UTF-16 in no reader of it, so that signs beyond are written as they are.
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in text)
            if (sign is '"' or '\\') quoted.Append('\\').Append(sign);
            else if (sign < ' ' || sign is (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
            else quoted.Append(sign);
        return quoted.Append('"').ToString();
    }
}
