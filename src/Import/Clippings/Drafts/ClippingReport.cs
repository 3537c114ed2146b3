using System.Collections.Immutable;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Speakers;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The report's rows for a clipping: its lines, its dates and its quotations, and what became of each.</summary>
internal sealed class ClippingReport
{
    private readonly ImmutableArray<ClippingReading> _readings;
    private readonly ClippingComparison _comparison;
    private readonly ILookup<int, (DatedSentence Sentence, string Place)> _dated;
    private readonly Dictionary<(int Clipping, ClippingQuotation Quotation), (Speech Speech, string Place)> _quoted = [];

    public ClippingReport(ImmutableArray<ClippingReading> readings, ClippingComparison comparison, ImmutableArray<PlannedEntry> placed)
    {
        (_readings, _comparison) = (readings, comparison);
        _dated = placed.SelectMany(each => each.Plan.Sentences.Select(sentence => (Sentence: sentence, Place: Place(each, sentence)))).ToLookup(each => each.Sentence.Clipping);
        foreach (var entry in placed)
            foreach (var speech in entry.Plan.Statements.SelectMany(statement => statement.Speeches))
                _quoted[(speech.Clipping, speech.Quotation)] = (speech, entry.Path);
    }

    /// <param name="findings">Of dates that make no entry.</param>
    public ImmutableArray<Finding> Collect(int clipping, ImmutableArray<Finding> findings, string? inferredDate) =>
        [.. Whole(clipping, inferredDate), .. InOrder(LineFindings.Collect(_readings[clipping].Clipping).Concat(findings).Concat(Dates(clipping)).Concat(Quotations(clipping)))];

    /// <summary>The same where no entries are made.</summary>
    public ImmutableArray<Finding> OfSource(int clipping, string? inferredDate) => [.. Whole(clipping, inferredDate), .. InOrder(LineFindings.Collect(_readings[clipping].Clipping))];

    private List<Finding> Whole(int clipping, string? inferredDate)
    {
        var reading = _readings[clipping];
        var whole = new List<Finding>(reading.Clipping.IsPage ? PageFacts(reading.Clipping) : []);
        if (reading.Clipping.Title is null) whole.Add(new Finding(0, $"title: none; the source is called {SourceDraft.Title(reading.Clipping)}", Outcome.Inferred));
        if (inferredDate is not null) whole.Add(new Finding(0, $"published: {inferredDate}, by what other clippings say of the same", Outcome.Inferred));
        else if (reading.Clipping.Published is null) whole.Add(new Finding(0, "published: no date is stated, and other clippings do not bound one", Outcome.Unsure));
        whole.AddRange(reading.Clipping.Notes);
        if (_comparison.Reliability[clipping] is { } reliability) whole.Add(new Finding(0, $"reliability: {reliability}", Outcome.Inferred));
        return whole;
    }

    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding.First).ThenBy(finding => finding.Last == finding.First ? 0 : 1);

    private string Place(PlannedEntry entry, DatedSentence sentence) =>
        entry.Joined is null ? entry.Path : $"{entry.Path} tells of that day: cite [@{_readings[sentence.Clipping].Id}, {_readings[sentence.Clipping].Locator(sentence.Sentence)}] there";

    private IEnumerable<Finding> Dates(int clipping) => _dated[clipping].Select(each =>
    {
        var paragraph = _readings[clipping].ParagraphOf(each.Sentence.Sentence);
        return new Finding(paragraph.First, paragraph.Last, $"“{each.Sentence.Words}” is {each.Sentence.Date} → {each.Place}", each.Sentence.IsCounted ? Outcome.Inferred : Outcome.Made);
    });

    private IEnumerable<Finding> Quotations(int clipping) => _readings[clipping].Quotations.Select(quotation =>
    {
        var paragraph = _readings[clipping].Clipping.Paragraphs[quotation.Paragraph - 1];
        var words = LineFindings.Short(quotation.Words);
        return _quoted.TryGetValue((clipping, quotation), out var found)
            ? new Finding(paragraph.First, paragraph.Last, $"quotation of {found.Speech.By}: “{words}” → {found.Place}", found.Speech.IsStated ? Outcome.Made : Outcome.Inferred)
            : new Finding(paragraph.First, paragraph.Last, quotation.By is null ? $"quotation, its speaker is not told: “{words}”" : $"quotation of {quotation.By} without any date: “{words}”", Outcome.Unsure);
    });

    // What a saved page says of itself; its lines are those of the article’s text.
    private static IEnumerable<Finding> PageFacts(Clipping page)
    {
        (string Key, string? Value)[] facts =
        [
            ("title", page.Title), ("byline", string.Join(", ", page.Byline)), ("publisher", page.Publisher), ("published", page.Published?.ToString()),
            ("address", page.Url), ("archived", page.Archived), ("accessed", page.Accessed?.ToString()), ("language", page.Language),
        ];
        foreach (var (key, value) in facts)
            if (!string.IsNullOrEmpty(value)) yield return new Finding(0, $"{key}: {LineFindings.Short(value)}", Outcome.Made);
        yield return new Finding(0, "the lines below are those of the article's text; menus and what else stands around it are left out", Outcome.LeftOut);
    }
}
