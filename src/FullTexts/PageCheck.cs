using System.Collections.Immutable;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.FullTexts;

/// <summary>What is quoted from a page stands on that page, where the full text of the source has pages.</summary>
public static class PageCheck
{
    // More places help nobody to find the right one.
    private const int MostShown = 4;

    public static void Run(Timeline timeline, FullTextMatches matches, Diagnostics diagnostics)
    {
        foreach (var found in timeline.Verifications.Where(found => found.Status == QuotationStatus.Verbatim && found.Locator.Length > 0))
        {
            var id = timeline.Sources[found.Source].Permalink.Slug;
            if (matches.For(id)?.Pages is not { } index || PageLocator.Parse(found.Locator, index.Labels) is not { } cited) continue;
            var segments = index.Find(QuotedWords.Of(found.Words));
            // Words that run over more pages than are looked at are on none that could be named.
            if (segments.IsEmpty || segments.Any(spans => spans.IsEmpty)) continue;
            if (segments.All(spans => spans.Any(span => IsCited(span, cited)))) continue;
            var where = Places([.. segments.Where(spans => !spans.Any(span => IsCited(span, cited))).SelectMany(spans => spans).Distinct().OrderBy(span => span.First)], index.Labels);
            var missing = cited.Unknown.IsEmpty ? "" : $", which has no page {string.Join(", ", cited.Unknown)}";
            diagnostics.Add(Rules.OtherPage, found.Path, found.At, $"these words stand on {where} of “{id}”{missing}; the citation says {found.Locator}");
        }
    }

    // Words that run over the end of a page may be cited by either.
    private static bool IsCited(PageSpan span, PageLocator cited) => Enumerable.Range(span.First, span.Last - span.First + 1).Any(cited.Pages.Contains);

    private static string Places(ImmutableArray<PageSpan> spans, ImmutableArray<string> labels)
    {
        var places = spans.Take(MostShown).Select(span => span.First == span.Last ? $"p. {labels[span.First]}" : $"pp. {labels[span.First]}–{labels[span.Last]}").Distinct().ToArray();
        return (places is [.. var all, var last] && all.Length > 0 ? $"{string.Join(", ", all)} and {last}" : places[0]) + (spans.Length > MostShown ? " and others" : "");
    }
}
