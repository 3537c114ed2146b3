using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Html;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>The file of a source that a reference becomes.</summary>
internal static class SourceOfReference
{
    private const string Resolver = "https://doi.org/";

    // What readers look for a document by, and no key has.
    private static readonly (string Name, string Label)[] Details =
    [
        ("editor", "Edited by"), ("collection-title", "Series:"), ("volume", "Volume"), ("issue", "Issue"), ("page", "Pages"), ("edition", "Edition:"), ("publisher-place", "Place:"),
        ("archive", "Archive:"), ("archive_location", "Location:"), ("call-number", "Call number:"), ("DOI", "DOI:"), ("ISBN", "ISBN:"),
    ];

    private static readonly string[] Known = ["title", "container-title", "publisher", "URL", "language", "abstract", "note", .. Details.Select(detail => detail.Name)];

    // As people and babel write them.
    private static readonly Dictionary<string, string> LanguageNames = new()
    {
        ["english"] = "en",
        ["american"] = "en-US",
        ["british"] = "en-GB",
        ["german"] = "de",
        ["ngerman"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["arabic"] = "ar",
        ["العربية"] = "ar",
        ["japanese"] = "ja",
        ["日本語"] = "ja",
        ["eng"] = "en",
        ["ger"] = "de",
        ["deu"] = "de",
        ["fre"] = "fr",
        ["fra"] = "fr",
        ["spa"] = "es",
        ["ara"] = "ar",
        ["jpn"] = "ja",
    };

    /// <summary>Where it stands; null where nothing says so.</summary>
    public static string? Url(Reference reference) =>
        reference.Text("URL")?.Trim() is { } url && WebAddresses.IsWeb(url) ? AddressUser.Without(url)
            : Doi(reference) is { } doi && WebAddresses.IsWeb(Resolver + doi) ? Resolver + doi
            : null;

    /// <summary>Without the resolver’s address before it; null for none.</summary>
    public static string? Doi(Reference reference)
    {
        if (reference.Text("DOI")?.Trim() is not { Length: > 0 } doi) return null;
        return doi.IndexOf("10.", StringComparison.Ordinal) is >= 0 and var at ? doi[at..] : doi;
    }

    public static string Title(Reference reference) => OneLine.Of(reference.Text("title") ?? "") is { Length: > 0 } title ? title.Contains("</", StringComparison.Ordinal) ? HtmlToMarkdown.Plain(title) : title : $"Untitled ({OneLine.Of(Publisher(reference) ?? reference.Type)})";

    public static Draft Compose(Reference reference, string id)
    {
        var language = Language(reference.Text("language"));
        var archived = reference.All("archive_location").Concat(reference.All("archive")).FirstOrDefault(WebAddresses.IsPublic) ?? reference.All("note").Select(ArchivedNote.AddressIn).FirstOrDefault(address => address is not null);
        return new Draft($"sources/{id}.md", new FrontMatterText()
            .Add("title", Title(reference))
            .Add("publisher", OneLine.Of(Publisher(reference) ?? ""))
            .Add("byline", reference.Authors.Select(OneLine.Of))
            .Add("published", reference.Issued?.Date)
            .Add("url", Url(reference))
            .Add("archived", archived)
            .Add("accessed", reference.Accessed?.Date)
            .Add("language", language)
            .Add("kind", Kind(reference.Type))
            .Add("inferred", reference.IsTitleMadeUp || reference.Text("title") is null ? ["title"] : [])
            .Body(Note(reference, archived)));
    }

    /// <summary>What of it stands in no draft, in a few words each.</summary>
    public static IEnumerable<string> LeftOut(Reference reference)
    {
        foreach (var (name, text) in reference.Texts)
            if (!Known.Contains(name)) yield return $"{name}: {text}";
        if (reference.Text("language") is { } language && Language(language) is null) yield return $"language: {language}";
        if (reference.Text("URL") is { } url && !WebAddresses.IsWeb(url.Trim())) yield return $"URL: {url}";
        foreach (var what in reference.LeftOut) yield return what;
    }

    /// <summary>In our words; null for what we have none for.</summary>
    private static string? Kind(string type) => type switch
    {
        "article" or "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
        "post" or "post-weblog" => "post",
        "motion_picture" or "broadcast" => "video",
        "dataset" => "dataset",
        "legal_case" or "legislation" or "bill" or "hearing" or "regulation" or "treaty" => "filing",
        _ => null,
    };

    // For what stands in a newspaper, it; for a book, who published it.
    private static string? Publisher(Reference reference) =>
        reference.Type is "book" or "motion_picture" or "report" or "dataset" or "thesis" or "document" ? reference.Text("publisher") ?? reference.Text("container-title") : reference.Text("container-title") ?? reference.Text("publisher");

    private static string Note(Reference reference, string? archived)
    {
        var details = Details.SelectMany(detail => reference.All(detail.Name).Where(text => text != archived && !IsAddress(detail.Name, reference)).Select(text => $"{detail.Label} {OneLine.Of(text)}")).ToList();
        // A book's chapter has both, and one of them is in the keys.
        if (reference.Text("container-title") is { } container && reference.Text("publisher") is { } publisher && container != publisher)
            details.Insert(0, Publisher(reference) == container ? $"Publisher: {OneLine.Of(publisher)}" : $"In: {OneLine.Of(container)}");
        string[] parts =
        [
            .. reference.All("abstract").Select(Markdown), .. reference.All("note").Select(ArchivedNote.Without).Select(Markdown),
            string.Join('\n', details.Select(detail => $"- {MarkdownText.Escape(detail)}")),
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    // The address says it already.
    private static bool IsAddress(string name, Reference reference) => name == "DOI" && Doi(reference) is { } doi && Url(reference) == Resolver + doi;

    // Zotero keeps notes as HTML, and abstracts as text.
    private static string Markdown(string text) => text.Contains("</", StringComparison.Ordinal)
        ? HtmlToMarkdown.Convert(text).Markdown
        : string.Join("\n\n", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(MarkdownText.Escape));

    private static string? Language(string? text) => text?.Trim().Replace('_', '-') is { Length: > 0 } language
        ? LanguageNames.GetValueOrDefault(language.ToLowerInvariant()) ?? (LanguageTag.IsWellFormed(language) ? language : null)
        : null;
}
