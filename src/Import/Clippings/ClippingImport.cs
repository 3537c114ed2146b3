using System.Collections.Immutable;
using Annals.Dates;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Clippings;

/// <summary>Clippings, read and compared with each other, to sources and draft entries.</summary>
internal static class ClippingImport
{
    public static ImmutableArray<ImportedFile> Import(
        ImmutableArray<(Clipping Clipping, OriginalKind Kind)> clippings, Holdings holdings, FreeNames names, Diagnostics diagnostics)
    {
        var articles = clippings.Where(each => HasArticle(each.Clipping, diagnostics))
            .Select(each => (each.Clipping, each.Kind, Id: SourceDraft.Id(each.Clipping, names))).ToArray();
        var namesOf = new NameReader([.. articles.Select(each => each.Clipping)], new KnownNames(holdings));
        var readings = articles.AsParallel().AsOrdered()
            .Select((each, index) => ClippingReading.Of(each.Clipping, each.Kind, each.Id, namesOf.Read(index))).ToImmutableArray();
        var alignment = Alignment.Of(readings);
        var departures = Departures.Of(alignment, readings.Length);
        var isAltered = departures.Select(found => found is not null).ToImmutableArray();
        var published = Published(readings, isAltered, alignment);

        var dated = readings.Select((reading, clipping) => DatedSentences.Of(clipping, reading, published[clipping])).ToArray();
        var sentences = dated.SelectMany(each => each.Dated).ToImmutableArray();
        var statements = new Statements(readings, alignment, isAltered, sentences.ToLookup(sentence => (sentence.Clipping, sentence.Sentence.Paragraph))).All();
        var plans = EntryPlans.Of(sentences, statements, readings, isAltered, alignment);
        var shelf = new EntryShelf(holdings);
        var drafts = new EntryDraft(readings, isAltered);
        var placed = plans.Select(plan => (Plan: plan, Joined: shelf.Find(plan), Draft: (Draft?)null))
            .Select(each => each.Joined is null ? each with { Draft = drafts.Of(each.Plan, names) } : each).ToArray();

        var report = new ClippingReport(readings, placed);
        var draftsOf = placed.Where(each => each.Draft is not null).ToLookup(each => each.Plan.Clippings.First(), each => each.Draft!);
        return
        [
            .. readings.Select((reading, clipping) => new ImportedFile(
                reading.Clipping.Original,
                reading.Kind,
                [
                    SourceDraft.Of(reading.Clipping, reading.Id, Reliability.Of(departures[clipping]), InferredDate(reading, published[clipping])),
                    WordsOf(reading),
                    .. draftsOf[clipping],
                ],
                null,
                report.Of(clipping, dated[clipping].Findings, InferredDate(reading, published[clipping]), Reliability.Of(departures[clipping])))),
        ];
    }

    private static bool HasArticle(Clipping clipping, Diagnostics diagnostics)
    {
        if (!clipping.Paragraphs.IsEmpty && Slug.Of(clipping.Paragraphs[0].Text).Length > 0) return true;
        diagnostics.Add(Rules.NothingToImport, clipping.Original.Path, Position.Start, "there is no paragraph of an article in this file");
        return false;
    }

    // The days between which each was published; those that state no date may be bounded by others that tell the same.
    private static ImmutableArray<(Day First, Day Last)?> Published(ImmutableArray<ClippingReading> readings, ImmutableArray<bool> isAltered, Alignment alignment)
    {
        var stated = readings.Select(reading => reading.Clipping.Published is { Earliest: { } first, Latest: { } last } ? (first, last) : ((Day, Day)?)null).ToImmutableArray();
        if (stated.All(bounds => bounds is not null)) return stated;
        var days = readings.SelectMany((reading, clipping) => stated[clipping] is null || isAltered[clipping] ? [] : DatedSentences.Of(clipping, reading, stated[clipping]).Dated)
            .Where(sentence => !sentence.Date.IsSpan)
            .ToLookup(sentence => alignment.PassageOf(sentence.Clipping, sentence.Index), sentence => sentence.Date.Earliest!.Value);
        return [.. stated.Select((bounds, clipping) => bounds ?? (isAltered[clipping] ? null : PublicationBounds.Of(clipping, readings, days, alignment)))];
    }

    private static string? InferredDate(ClippingReading reading, (Day First, Day Last)? bounds) =>
        reading.Clipping.Published is not null || bounds is not var (first, last) ? null : first == last ? first.ToString() : $"{first}/{last}";

    // The whole text, and the article without what stands between its paragraphs.
    private static Draft WordsOf(ClippingReading reading) => new(
        $"sources/{reading.Id}.words",
        Fingerprint.Of([reading.Clipping.Original.Text, string.Join('\n', reading.Clipping.Paragraphs.Select(paragraph => paragraph.Text))]).ToString());
}
