using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Clippings.Dates;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Clippings.Speakers;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings.Comparison;

/// <summary>Finds the sentences of a clipping that say when something happened, and says of each date that makes no entry why.</summary>
internal static class DatedSentences
{
    /// <param name="clipping">Index of the clipping.</param>
    /// <param name="published">The days between which it was published; null where nothing is known.</param>
    public static (ImmutableArray<DatedSentence> Dated, ImmutableArray<Finding> Findings) Find(
        int clipping, ClippingReading reading, (Day First, Day Last)? published)
    {
        var dated = ImmutableArray.CreateBuilder<DatedSentence>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var quoted = reading.Clipping.Paragraphs.Select(paragraph => paragraph.Post is null ? QuotedSpans.Find(paragraph.Text) : []).ToArray();
        for (var index = 0; index < reading.Sentences.Length; index++)
        {
            var sentence = reading.Sentences[index];
            var paragraph = reading.ParagraphOf(sentence);
            // A post is dated by its own date, not by what it says.
            if (paragraph.Post is not null) continue;
            // Once for all dates in it: a hostile sentence is long and has hundreds.
            var tellsOfAction = new Lazy<bool>(() => Verbs.IsIn(sentence.Text));
            var names = new Lazy<ImmutableArray<ClippingName>>(() => NamesIn(sentence, reading.Names));
            foreach (var mention in Read(sentence.Text, published))
            {
                var start = sentence.Start + mention.Start;
                if (QuotedSpans.Cover(quoted[sentence.Paragraph - 1], start))
                    Report(Outcome.LeftOut, mention, "within a quotation, it counts from when that was said");
                else if (mention.Date is null)
                    Report(Outcome.Unsure, mention, mention.IsCounted ? "it counts from a date of publication, which is not known" : "it cannot be resolved");
                else if (!tellsOfAction.Value)
                    Report(Outcome.LeftOut, mention, "nothing is said to happen then");
                else
                    dated.Add(new DatedSentence(clipping, index, sentence, mention.Date, mention.Words.Trim(), mention.Start, mention.IsCounted, names.Value));
            }

            void Report(Outcome outcome, DateMention mention, string why) =>
                findings.Add(new Finding(paragraph.First, paragraph.Last, $"“{mention.Words.Trim()}”: {why}", outcome));
        }
        return (dated.ToImmutable(), findings.ToImmutable());
    }

    // Where only bounds are known, what both give is sure.
    private static IEnumerable<DateMention> Read(string sentence, (Day First, Day Last)? published)
    {
        var first = MentionReader.Read(sentence, published?.First);
        if (published is null || published.Value.First == published.Value.Last) return first;
        var last = MentionReader.Read(sentence, published.Value.Last).ToDictionary(mention => mention.Start, mention => mention.Date);
        return first.Select(mention => mention.Date == last.GetValueOrDefault(mention.Start) ? mention : mention with { Date = null });
    }

    // A sentence about “the star” is about whoever the paragraph named before.
    private static ImmutableArray<ClippingName> NamesIn(Sentence sentence, Mentions names)
    {
        var inside = new List<ClippingName>();
        foreach (var mention in names.Within(sentence.Paragraph, sentence.Start, sentence.End))
            if (!inside.Contains(mention.Name)) inside.Add(mention.Name);
        if (!inside.Any(name => name.Kind == NameKind.Person) && names.LastBefore(sentence.Paragraph, sentence.Start, NameKind.Person, sameParagraph: true) is { } person)
            inside.Insert(0, person);
        return [.. inside];
    }
}

/// <summary>A sentence that tells of an action and says when.</summary>
/// <param name="Clipping">Index of the clipping.</param>
/// <param name="Index">Of the sentence among those of its clipping.</param>
/// <param name="Date">Resolved.</param>
/// <param name="Words">What the text has for it.</param>
/// <param name="Start">Where they stand in the sentence.</param>
/// <param name="IsCounted">Whether it was counted from the date of publication.</param>
/// <param name="Names">Who is in it.</param>
internal sealed record DatedSentence(
    int Clipping, int Index, Sentence Sentence, Edtf Date, string Words, int Start, bool IsCounted, ImmutableArray<ClippingName> Names);
