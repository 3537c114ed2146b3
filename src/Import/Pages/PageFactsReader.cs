using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>Reads what a page says of itself: JSON-LD first, then OpenGraph, then the older meta elements, then what the page shows.</summary>
internal static class PageFactsReader
{
    public static PageFacts Read(IDocument page, OriginalFile original)
    {
        var (meta, data) = (new PageMeta(page), JsonLd.Read(page));
        var (savedFrom, savedOn) = SavedFrom.Read(original.Text);
        var saved = original.Saved?.Address ?? savedFrom;
        var address = Address(page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"), meta.First("og:url"), saved);
        var named = PageWords.Clean(meta.First("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name"));
        var heading = PageHeading.Find(page, named);
        ImmutableArray<string> titles = [.. new[] { page.Title, meta.First("og:title"), meta.First("twitter:title") }.Select(PageWords.Clean).OfType<string>(), .. heading.All];
        var article = PageSubject.Find(data, titles, address, meta.First("og:type") is "article");
        var publisher = PageWords.Clean(data.Texts(article, "publisher").FirstOrDefault(name => !PageWords.IsAddress(name))) ?? named;
        if (publisher is not null && publisher != named) heading = PageHeading.Find(page, publisher);
        var language = Language(page, meta, data, article);
        var (published, note) = Published(PageDates.Read(page, meta, data, article, heading), PageDates.Day(data.Text(article, "dateModified")), publisher, meta);
        address ??= Address(JsonLd.Address(article, "url"), JsonLd.Address(article, "mainEntityOfPage"));
        var ownAddress = address is null ? null : SavedFrom.InWayback(address);
        var wayback = ownAddress is null ? saved is not null && SavedFrom.InWayback(saved) is not null ? saved : null : address;
        return new PageFacts(
            PageTitles.Read(page, meta, data, article, heading) ?? PageWords.Clean(original.Saved?.Title),
            PageBylines.Read(page, meta, data, article, heading, language),
            publisher,
            published,
            ownAddress ?? address,
            language,
            Kind(article))
        {
            Archived = wayback,
            Accessed = original.Saved?.Day ?? savedOn,
            Notes = note is { } told ? [told] : [],
        };
    }

    // A page of a wiki was begun on one day and has been written ever since: its words are of the day of the version.
    private static (Edtf?, Finding?) Published(Edtf? published, Edtf? modified, string? publisher, PageMeta meta)
    {
        var isWiki = publisher?.StartsWith("Wikimedia Foundation", StringComparison.Ordinal) == true || meta.First("generator")?.StartsWith("MediaWiki", StringComparison.Ordinal) == true;
        if (!isWiki || published is null || modified is null || modified.ToString() == published.ToString()) return (published, null);
        return (modified, new Finding(0, $"published: {modified}, the day of this version; the page was begun on {published}", Outcome.Inferred));
    }

    private static string? Address(params ReadOnlySpan<string?> written)
    {
        foreach (var each in written)
            if (PageWords.Clean(each) is { } address && WebAddresses.IsPublic(address)) return address;
        return null;
    }

    private static string? Language(IDocument page, PageMeta meta, JsonLd data, JsonElement? article)
    {
        var written = PageWords.Clean(page.DocumentElement.GetAttribute("lang")) ?? PageWords.Clean(data.Text(article, "inLanguage")) ?? PageWords.Clean(meta.First("og:locale", "dc.language"));
        var language = written?.Replace('_', '-');
        return language is not null && LanguageTag.IsWellFormed(language) ? language : null;
    }

    private static string? Kind(JsonElement? article) => article is not { } node ? null : JsonLd.Types(node).FirstOrDefault() switch
    {
        "VideoObject" => "video",
        "Dataset" => "dataset",
        "SocialMediaPosting" or "DiscussionForumPosting" => "post",
        _ => null,
    };
}

/// <summary>What a saved page says of itself in its head; null and empty where it says nothing.</summary>
/// <param name="Language">BCP 47.</param>
internal sealed record PageFacts(
    string? Title, ImmutableArray<string> Byline, string? Publisher, Edtf? Published, string? Url, string? Language, string? Kind)
{
    /// <summary>The address of the copy that was saved, where that is one of the Wayback Machine.</summary>
    public string? Archived { get; init; }

    /// <summary>The day on which it was saved.</summary>
    public Edtf? Accessed { get; init; }

    public ImmutableArray<Finding> Notes { get; init; } = [];
}
