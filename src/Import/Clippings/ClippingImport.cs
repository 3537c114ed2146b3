using System.Collections.Immutable;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Drafts;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Clippings;

/// <summary>Clippings, read and compared with each other, to sources and draft entries.</summary>
internal static class ClippingImport
{
    /// <param name="sourcesOnly">Whether no entries are made.</param>
    /// <returns>What each clipping became, and the clippings of sources that the input has already.</returns>
    public static (ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known) Import(
        IEnumerable<Clipping> clippings, bool sourcesOnly, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        var texts = new KnownTexts(existing);
        var found = clippings.Where(clipping => HasArticle(clipping, diagnostics)).ToArray()
            .AsParallel().AsOrdered().Select(clipping => Article.Of(clipping, texts)).ToArray();
        var articles = found.Where(article => article.Known is null).ToImmutableArray();
        var readings = Read(articles, existing, names);
        var comparison = ClippingComparison.Compare(readings);
        var dated = readings.Select((reading, clipping) => DatedSentences.Find(clipping, reading, comparison.Published[clipping])).ToImmutableArray();
        var plans = sourcesOnly ? [] : EntryPlans.Build([.. dated.SelectMany(each => each.Dated)], readings, comparison);
        var placed = Place(plans, readings, comparison, existing, names);

        var report = new ClippingReport(readings, comparison, placed);
        var drafts = placed.Where(entry => entry.Draft is not null).ToLookup(entry => entry.Plan.Clippings.First(), entry => entry.Draft!);
        return (
            [.. articles.Select((article, clipping) => new ImportedFile(
                article.Clipping.Original,
                [.. SourceDraft.Compose(article, readings[clipping].Id, comparison.Reliability[clipping], InferredDate(clipping)), .. drafts[clipping]],
                Settings: null,
                sourcesOnly ? report.OfSource(clipping, InferredDate(clipping)) : report.Collect(clipping, dated[clipping].Findings, InferredDate(clipping))))],
            [.. found.Where(article => article.Known is not null).Select(article => new KnownOriginal(article.Clipping.Original.Path, article.Known!.Head.Path))]);

        string? InferredDate(int clipping) => articles[clipping].Clipping.Published is not null || comparison.Published[clipping] is not var (first, last) ? null
            : first == last ? first.ToString() : $"{first}/{last}";
    }

    private static bool HasArticle(Clipping clipping, Diagnostics diagnostics)
    {
        if (!clipping.Paragraphs.IsEmpty && Slug.Whole(clipping.Paragraphs[0].Text).Length > 0) return true;
        diagnostics.Add(Rules.NothingToImport, clipping.Original.Path, Position.Start, "there is no paragraph of an article in this file");
        return false;
    }

    private static ImmutableArray<ClippingReading> Read(ImmutableArray<Article> articles, ExistingInput existing, FreeNames names)
    {
        var ids = articles.Select(article => SourceDraft.Id(article.Clipping, names)).ToArray();
        var namesOf = new NameReader([.. articles.Select(article => article.Clipping)], new KnownNames(existing));
        return [.. articles.AsParallel().AsOrdered().Select((article, index) => ClippingReading.Read(article.Clipping, ids[index], namesOf.Read(index))).ToArray()];
    }

    private static ImmutableArray<PlannedEntry> Place(
        ImmutableArray<EntryPlan> plans, ImmutableArray<ClippingReading> readings, ClippingComparison comparison, ExistingInput existing, FreeNames names)
    {
        var existingEntries = new ExistingEntries(existing);
        var drafts = new EntryDraft(readings, comparison);
        return [.. plans.Select(plan => existingEntries.Find(plan) is { } joined ? new PlannedEntry(plan, joined, null) : new PlannedEntry(plan, null, drafts.Compose(plan, names)))];
    }
}
