using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Clippings.Speakers;

namespace Annals.Import.Clippings.Drafts;

/// <summary>
/// Puts quotations of one speaker together that belong to one statement: those that print the same words, and those that follow each
/// other in an article.
/// </summary>
internal sealed class ReportedStatements(ImmutableArray<ClippingReading> readings, ClippingComparison comparison, ImmutableArray<DatedSentence> sentences)
{
    // Paragraphs between two quotations of one statement.
    private const int MostBetween = 2;

    // Fewer words of a longer sentence are not taken for the same words in another clipping.
    private const int FewestWords = 5;

    // Between the words and a sentence behind them that tells who asked: a mark and a space.
    private const int Marks = 2;

    // Further dates of one paragraph are ignored.
    private const int MostDates = 50;

    private readonly ILookup<(int Clipping, int Paragraph), DatedSentence> _dated = sentences.ToLookup(sentence => (sentence.Clipping, sentence.Sentence.Paragraph));

    public ImmutableArray<ReportedStatement> All()
    {
        var found = readings.SelectMany((reading, clipping) => reading.Quotations.Select(quotation =>
            new Speech(clipping, quotation, [.. PassagesOf(clipping, quotation).Distinct()], quotation.By, quotation.Speaker))).ToImmutableArray();
        var speeches = SpeakerVotes.Decide(found, comparison);
        var sets = new DisjointSets(speeches.Length);
        var withPassage = new Dictionary<(int Passage, string? By), int>();
        for (var index = 0; index < speeches.Length; index++)
        {
            if (index > 0 && GoesOn(speeches[index - 1], speeches[index])) sets.Join(index - 1, index);
            foreach (var passage in speeches[index].Passages)
                if (!withPassage.TryAdd((passage, speeches[index].By), index)) sets.Join(withPassage[(passage, speeches[index].By)], index);
        }
        return [.. Enumerable.Range(0, speeches.Length).GroupBy(sets.SetOf).Select(same => Statement([.. same.Select(index => speeches[index])]))];
    }

    private static bool GoesOn(Speech before, Speech next) =>
        before.Clipping == next.Clipping && before.By is not null && before.By == next.By
        && next.Quotation.Paragraph - before.Quotation.Paragraph <= MostBetween;

    // The sentences that stand within the quotation, for the most part; of a longer one, where enough words are quoted to know them again.
    private IEnumerable<int> PassagesOf(int clipping, ClippingQuotation quotation)
    {
        var (start, end) = (quotation.Start, quotation.Start + quotation.Words.Length);
        var ofClipping = readings[clipping].Sentences;
        for (var index = FirstBehind(ofClipping, quotation.Paragraph, start); index < ofClipping.Length && ofClipping[index].Paragraph == quotation.Paragraph && ofClipping[index].Start < end; index++)
        {
            var overlap = Math.Min(end, ofClipping[index].End) - Math.Max(start, ofClipping[index].Start);
            if (2 * overlap >= ofClipping[index].Text.Length || (2 * overlap >= end - start && Wording.Count(quotation.Words) >= FewestWords)) yield return comparison.Alignment.PassageOf(clipping, index);
        }
    }

    /// <summary>The first sentence that ends behind a place.</summary>
    private static int FirstBehind(ImmutableArray<Sentence> sentences, int paragraph, int place)
    {
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((sentences[middle].Paragraph, sentences[middle].End).CompareTo((paragraph, place + 1)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private ReportedStatement Statement(ImmutableArray<Speech> speeches)
    {
        // What an altered copy says of the date counts only where no other says anything.
        var dates = speeches.SelectMany(speech => DatesOf(speech).Select(date => date with { Rank = date.Rank + (comparison.IsAltered(speech.Clipping) ? 10 : 0) })).ToArray();
        var best = dates.GroupBy(date => date.Date)
            .OrderBy(same => same.Min(date => date.Rank)).ThenBy(same => same.Key.IsSpan).ThenByDescending(same => same.Count()).ThenBy(same => same.Key)
            .FirstOrDefault();
        return new ReportedStatement(
            speeches,
            best?.Key,
            best?.First().Words ?? "",
            [.. dates.Where(date => best is not null && !date.Date.Equals(best.Key)).Select(date => $"{date.Words} is {date.Date}").Distinct()]);
    }

    private IEnumerable<(Edtf Date, string Words, int Rank)> DatesOf(Speech speech)
    {
        var quotation = speech.Quotation;
        var reading = readings[speech.Clipping];
        var place = $"({reading.Id}, {reading.Locator(quotation)})";
        if (reading.Clipping.Paragraphs[quotation.Paragraph - 1].Post is { } post)
        {
            if (post.Date is { } date) yield return (date, $"the post's own date {place}", 0);
            yield break;
        }
        // Only a date that goes with the saying itself: “said Ann Lee, who was elected in 2008” tells of none.
        var paragraph = reading.Clipping.Paragraphs[quotation.Paragraph - 1].Text;
        var end = quotation.Start + quotation.Words.Length;
        var here = _dated[(speech.Clipping, quotation.Paragraph)].Take(MostDates).ToArray();
        if (here.FirstOrDefault(sentence => sentence.Sentence.Start <= end + Marks && sentence.Sentence.End > quotation.Start && SpeechDates.IsOfSpeech(sentence, paragraph)) is { } told)
        {
            yield return (told.Date, $"“{told.Words}” {place}", 1);
            yield break;
        }
        // Or one of a sentence before that announces what the same speaker says.
        if (speech.By is null) yield break;
        var before = here.LastOrDefault(sentence => sentence.Sentence.End <= quotation.Start && Announces(sentence, speech, paragraph));
        if (before is null && quotation.Start <= 1 && quotation.Paragraph > 1)
            before = _dated[(speech.Clipping, quotation.Paragraph - 1)].LastOrDefault(sentence => Announces(sentence, speech, reading.Clipping.Paragraphs[quotation.Paragraph - 2].Text));
        if (before is not null) yield return (before.Date, $"“{before.Words}” ({reading.Id}, {reading.Locator(before.Sentence)})", 2);
    }

    private static bool Announces(DatedSentence sentence, Speech speech, string paragraph) =>
        sentence.Names.Any(name => name.Name == speech.By) && SpeechDates.IsOfSpeech(sentence, paragraph);
}

/// <summary>What somebody said at one time, in the versions of all clippings that print some of it.</summary>
/// <param name="Speeches">In the order of the clippings; all of one speaker.</param>
/// <param name="Date">When; null where no clipping tells.</param>
/// <param name="DateWords">What the clipping has for the date, and where; empty without one.</param>
/// <param name="OtherDates">What other clippings say of the date, where they differ.</param>
internal sealed record ReportedStatement(ImmutableArray<Speech> Speeches, Edtf? Date, string DateWords, ImmutableArray<string> OtherDates)
{
    public string? By => Speeches[0].By;

    public ClippingName? Speaker => Speeches[0].Speaker;
}

/// <summary>A quotation of a clipping, with what all clippings together say of its speaker.</summary>
/// <param name="Clipping">Index of the clipping.</param>
/// <param name="Passages">The passages that it prints.</param>
/// <param name="By">Null where no clipping tells.</param>
internal sealed record Speech(int Clipping, ClippingQuotation Quotation, int[] Passages, string? By, ClippingName? Speaker)
{
    /// <summary>Whether the clipping itself names the speaker with the words.</summary>
    public bool IsStated => Quotation.By == By && !Quotation.IsInferred;
}
