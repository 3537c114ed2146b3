using System.Collections.Immutable;
using Annals.Dates;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Clippings;

/// <summary>Clippings, read and compared with each other, to sources and draft entries.</summary>
internal static class ClippingImport
{
    /// <returns>What each clipping became, and the clippings of sources that the input has already.</returns>
    public static (ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known) Import(
        IEnumerable<(Clipping Clipping, OriginalKind Kind)> clippings, Holdings holdings, FreeNames names, Diagnostics diagnostics)
    {
        var texts = new KnownTexts(holdings);
        var read = clippings.Where(each => HasArticle(each.Clipping, diagnostics)).ToArray().AsParallel().AsOrdered()
            .Select(each => (each.Clipping, each.Kind, Words: WordsOf(each.Clipping)))
            .Select(each => (each.Clipping, each.Kind, each.Words, Source: texts.Find(each.Clipping, each.Words))).ToArray();
        var articles = read.Where(each => each.Source is null)
            .Select(each => (each.Clipping, each.Kind, each.Words, Id: SourceDraft.Id(each.Clipping, names))).ToArray();
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
        (
            [
            .. readings.Select((reading, clipping) => new ImportedFile(
                reading.Clipping.Original,
                reading.Kind,
                [
                    SourceDraft.Of(reading.Clipping, reading.Id, Reliability.Of(departures[clipping]), InferredDate(reading, published[clipping])),
                    new Draft($"sources/{reading.Id}.words", articles[clipping].Words.ToString()),
                    .. draftsOf[clipping],
                ],
                null,
                report.Of(clipping, dated[clipping].Findings, InferredDate(reading, published[clipping]), Reliability.Of(departures[clipping])))),
            ],
            [.. read.Where(each => each.Source is not null).Select(each => new KnownOriginal(each.Clipping.Original.Path, each.Source!.Head.Path))]
        );
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
    private static Fingerprint WordsOf(Clipping clipping) =>
        Fingerprint.Of([clipping.Original.Text, string.Join('\n', clipping.Paragraphs.Select(paragraph => paragraph.Text))]);
}
