using System.Collections.Immutable;
using System.Text.Json;

namespace Annals.Import.Pages;

/// <summary>Which node of its JSON-LD a page is about: pages describe their videos, their publisher and other articles as well.</summary>
internal static class PageSubject
{
    // The types that search engines ask of publishers, and the ones they are kinds of.
    private static readonly HashSet<string> Articles =
    [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report", "ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle",
    ];

    private static readonly HashSet<string> Others = ["VideoObject", "Dataset"];

    /// <summary>The types by which a page may be about a node; all others describe something on it.</summary>
    public static bool IsSubject(JsonElement node) => JsonLd.Types(node).Any(type => Articles.Contains(type) || Others.Contains(type));

    /// <param name="titles">What the page shows as its title, in any place.</param>
    /// <param name="address">Null where it says none.</param>
    /// <param name="isArticle">Whether it says elsewhere that it is one.</param>
    /// <returns>Null where none of them is about the page.</returns>
    public static JsonElement? Find(JsonLd data, ImmutableArray<string> titles, string? address, bool isArticle)
    {
        var best = data.Nodes.Where(IsSubject).Select(node => (Node: node, Worth: Worth(node))).OrderByDescending(each => each.Worth).FirstOrDefault();
        return best.Worth > 0 ? best.Node : null;

        int Worth(JsonElement node)
        {
            var names = data.Texts(node, "headline").Concat(data.Texts(node, "name")).Select(PageWords.Clean).OfType<string>().ToArray();
            var there = JsonLd.Address(node, "url") ?? JsonLd.Address(node, "mainEntityOfPage");
            var isOwn = names.Any(name => titles.Any(title => PageWords.IsWithin(name, title))) || (there is not null && address is not null && PageWords.IsSameAddress(there, address));
            if (JsonLd.Types(node).Any(Articles.Contains))
            {
                // One whose address is another page's is of the list of others below.
                return isOwn ? 5 : there is null || address is null || names.Length == 0 || titles.IsEmpty ? 4 : 2;
            }
            // A video on the page of an article has its own day and title.
            return isArticle ? 0 : isOwn ? 3 : names.Length == 0 || titles.IsEmpty ? 1 : 0;
        }
    }
}
