using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>Reads what a page says of itself: JSON-LD first, then OpenGraph, then the older meta elements, then what the page shows.</summary>
internal static partial class PageFactsReader
{
    public static PageFacts Read(IDocument page, string html)
    {
        var article = JsonLd.Article(page);
        var publisher = JsonLd.Text(article, "publisher") ?? Meta(page, "og:site_name", "dc.publisher", "citation_publisher", "application-name");
        return new PageFacts(
            Title(page, article, publisher),
            Byline(page, article),
            Clean(publisher),
            Published(page, article),
            Url(page, article, html),
            Language(page, article),
            Kind(article));
    }

    private static string? Title(IDocument page, JsonElement? article, string? publisher)
    {
        var title = Clean(JsonLd.Text(article, "headline") ?? Meta(page, "og:title", "twitter:title", "dc.title", "citation_title"))
            ?? Clean(page.QuerySelector("article h1, main h1, h1")?.TextContent);
        if (title is not null || Clean(page.Title) is not { } whole) return title;
        // “The fire - The Gazette”: the name of the page's publisher is no part of the title.
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — "])
            if (whole.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var cut && publisher is not null && whole[(cut + separator.Length)..].Equals(publisher, StringComparison.OrdinalIgnoreCase))
                return whole[..cut];
        return whole;
    }

    private static ImmutableArray<string> Byline(IDocument page, JsonElement? article)
    {
        var named = JsonLd.Texts(article, "author").ToArray();
        if (named.Length == 0) named = [.. Metas(page, "author", "article:author", "dc.creator", "citation_author", "parsely-author")];
        if (named.Length == 0) named = [.. page.QuerySelectorAll("[rel='author'], [itemprop='author'] [itemprop='name']").Select(element => element.TextContent)];
        return [.. named.Select(WithoutBy).OfType<string>().Distinct().Take(20)];
    }

    // Some pages write “By Ann Lee”, and some the address of her page in place of her name.
    private static string? WithoutBy(string name)
    {
        var clean = Clean(name);
        if (clean is null || clean.Contains("://", StringComparison.Ordinal) || clean.Length > 100) return null;
        return clean.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? clean[3..].Trim() : clean;
    }

    private static Edtf? Published(IDocument page, JsonElement? article)
    {
        var written = JsonLd.Text(article, "datePublished") ?? JsonLd.Text(article, "uploadDate")
            ?? Meta(page, "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "citation_publication_date", "parsely-pub-date", "pubdate")
            ?? page.QuerySelector("time[itemprop='datePublished'], time[pubdate], article time[datetime]")?.GetAttribute("datetime");
        if (Clean(written) is not { } text) return null;
        // The day as the page writes it; its time of day and zone are of no use to a timeline of days.
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time == 10) text = text[..10];
        else if (text.Length > 10 && text[10] == ' ') text = text[..10];
        return WrittenDate.InWords(text.Replace('/', '-'));
    }

    private static string? Url(IDocument page, JsonElement? article, string html)
    {
        string?[] written =
        [
            page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"), Meta(page, "og:url"), JsonLd.Text(article, "url"),
            JsonLd.Text(article, "mainEntityOfPage"), SavedFrom(html),
        ];
        return written.Select(Clean).FirstOrDefault(address => address is not null && WebAddresses.IsPublic(address));
    }

    private static string? Language(IDocument page, JsonElement? article)
    {
        var written = Clean(page.DocumentElement.GetAttribute("lang")) ?? Clean(JsonLd.Text(article, "inLanguage")) ?? Clean(Meta(page, "og:locale", "dc.language"));
        var language = written?.Replace('_', '-');
        return language is not null && LanguageTag.IsWellFormed(language) ? language : null;
    }

    private static string? Kind(JsonElement? article) => JsonLd.Texts(article, "@type").FirstOrDefault() switch
    {
        "VideoObject" => "video",
        "Dataset" => "dataset",
        "SocialMediaPosting" => "post",
        _ => null,
    };

    private static string? Meta(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Metas(page, name).FirstOrDefault() is { } content) return content;
        return null;
    }

    private static string[] Metas(IDocument page, params string[] names) =>
        names.Select(name => page.QuerySelectorAll("meta")
                .Where(meta => name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))
                .Select(meta => meta.GetAttribute("content")).OfType<string>().Where(content => !string.IsNullOrWhiteSpace(content)).ToArray())
            .FirstOrDefault(found => found.Length > 0) ?? [];

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var clean = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > 500 ? null : clean;
    }

    private const int Beginning = 2000;

    // The line that browsers write into pages that they save: where the page was.
    private static string? SavedFrom(string html) =>
        Comment().Match(html[..Math.Min(Beginning, html.Length)]) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"<!-- saved from url=\(\d{4}\)(\S{1,1000}) -->", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Comment();
}

/// <summary>What a saved page says of itself in its head; null and empty where it says nothing.</summary>
/// <param name="Language">BCP 47.</param>
internal sealed record PageFacts(
    string? Title, ImmutableArray<string> Byline, string? Publisher, Edtf? Published, string? Url, string? Language, string? Kind);
