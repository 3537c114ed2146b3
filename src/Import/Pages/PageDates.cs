using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>When the article of a page was published.</summary>
internal static partial class PageDates
{
    // The surest first.
    private static readonly string[] Names =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date.created",
        "dcterms.created", "citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date", "article.published", "pubdate", "pub_date", "publish-date",
        "publication_date", "article_date_original", "pdate", "ptime", "cxenseparse:recs:publishtime",
    ];

    /// <returns>The day, as the page writes it: its time and zone are of no use to a timeline of days. Null where it says none that can be read.</returns>
    public static Edtf? Read(IDocument page, PageMeta meta, JsonLd data, JsonElement? article, PageHeading heading)
    {
        // One that cannot be read says nothing against the next.
        IEnumerable<string?> written =
        [
            data.Text(article, "datePublished"), data.Text(article, "uploadDate"), data.Text(article, "dateCreated"),
            .. Names.SelectMany(meta.All),
            .. Shown(page, heading),
        ];
        return written.Select(Day).FirstOrDefault(date => date is not null);
    }

    public static Edtf? Day(string? written) =>
        PageWords.Clean(written) is { } text && ForeignDates.Read(Said().Replace(text, "")) is { } date ? date is EdtfDate day ? day.WithoutTime : date : null;

    private static IEnumerable<string?> Shown(IDocument page, PageHeading heading)
    {
        var times = page.QuerySelectorAll("time, [itemprop='datePublished'], [class]")
            .Where(element => (element.LocalName == "time" || element.HasAttribute("itemprop") || element.ClassList.Any(name => OfDate().IsMatch(name))) && !IsOfChange(element)).ToArray();
        return times.Where(element => element.GetAttribute("itemprop") == "datePublished" || element.HasAttribute("pubdate"))
            .Concat(times.Where(element => heading.IsOfArticle(element, page)))
            .Where(element => !PageWords.IsBeside(element))
            .SelectMany(element => (string?[])[element.GetAttribute("datetime"), element.GetAttribute("content"), element.TextContent]);
    }

    private static bool IsOfChange(IElement element) =>
        element.GetAttribute("itemprop") is { } name && name != "datePublished" || (element.ClassName is { } classes && OfChange().IsMatch(classes));

    [GeneratedRegex(@"\A(?:first\s+)?(?:published|posted|publié(?:\s+le)?|veröffentlicht(?:\s+am)?|publicado(?:\s+el)?|date|نشر(?:\s+في)?|公開日?|掲載日?)\s*(?:on\b)?\s*[:：]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?:\A|[_-])(?:published|pub-?date|date-?line|date-?published|publish-?date|publication-?date|post-?date|entry-?date|article-?date)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OfDate();

    [GeneratedRegex(@"updated|modified", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OfChange();
}
