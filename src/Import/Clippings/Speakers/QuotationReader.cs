using System.Collections.Immutable;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;

namespace Annals.Import.Clippings.Speakers;

/// <summary>Finds the quotations of an article and who speaks them.</summary>
internal sealed class QuotationReader
{
    // Fewer words are a quoted term, not speech, and too few to be found in the source again.
    private const int FewestWords = 3;

    // A speaker of so many paragraphs ago may be meant by “she added”.
    private const int ParagraphsBack = 2;

    /// <summary>What a paragraph hands on to the next.</summary>
    private enum Carried
    {
        Nothing,

        /// <summary>A next paragraph that is nothing but a quotation goes on with the words.</summary>
        Words,

        /// <summary>The last quotation was not closed: the next opens with more of it.</summary>
        Open,
    }

    private readonly AttributionReader _attributions;
    private readonly SpeakerReader _speakers;
    private readonly Mentions _mentions;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private (Speaker Speaker, int Paragraph) _last = (Speaker.Nobody, 0);

    private QuotationReader(ImmutableArray<Paragraph> paragraphs, Mentions mentions)
    {
        (_paragraphs, _mentions) = (paragraphs, mentions);
        _speakers = new SpeakerReader(mentions);
        _attributions = new AttributionReader(_speakers);
    }

    public static ImmutableArray<ClippingQuotation> Read(ImmutableArray<Paragraph> paragraphs, Mentions mentions) =>
        [.. new QuotationReader(paragraphs, mentions).ReadAll()];

    private IEnumerable<ClippingQuotation> ReadAll()
    {
        var carried = Carried.Nothing;
        foreach (var paragraph in _paragraphs)
        {
            if (paragraph.Post is { } post)
            {
                if (Wording.Count(post.Words) >= FewestWords)
                    yield return new ClippingQuotation(paragraph.Number, 0, post.Words, post.Author, _speakers.Named(post.Author), false);
                carried = Carried.Nothing;
                continue;
            }
            var spans = QuotedSpans.Find(paragraph.Text);
            for (var i = 0; i < spans.Count; i++)
            {
                var words = paragraph.Text.Substring(spans[i].Start, spans[i].Length).Trim().TrimEnd(',').TrimEnd();
                // Fewer words are no speech, and change nothing about who speaks.
                if (Wording.Count(words) < FewestWords) continue;
                var speaker = SpeakerOf(paragraph, spans, i, carried);
                _last = (speaker, paragraph.Number);
                yield return new ClippingQuotation(paragraph.Number, spans[i].Start, words, speaker.By, speaker.Name, speaker.IsInferred);
            }
            carried = spans.Count == 0 ? Carried.Nothing : HandsOn(paragraph, spans);
        }
    }

    private Speaker SpeakerOf(Paragraph paragraph, List<QuotedSpan> spans, int number, Carried carried)
    {
        var last = _last.Paragraph >= paragraph.Number - ParagraphsBack ? _last.Speaker : Speaker.Nobody;
        if (_attributions.Of(paragraph, spans, number, last) is { } told) return told;
        var span = spans[number];
        if (number > 0) return _last.Paragraph == paragraph.Number && GoesOn(paragraph, spans[number - 1].End + 1, span.Start - 1) ? _last.Speaker : Speaker.Nobody;
        if (span.Start > 1 || paragraph.Number < 2 || _paragraphs[paragraph.Number - 2] is not { Post: null } before) return Speaker.Nobody;
        if (before.Text.EndsWith(':')) return _attributions.Announced(before, last);
        return carried == Carried.Open || (carried == Carried.Words && IsWhole(paragraph, span)) ? _last.Speaker : Speaker.Nobody;
    }

    // “…,” she said. “…”: a quotation that starts a sentence goes on; so does one in the same sentence, unless somebody else or a verb comes in between.
    private bool GoesOn(Paragraph paragraph, int start, int end)
    {
        var between = start < end ? paragraph.Text[start..end] : "";
        var stop = between.AsSpan().LastIndexOfAny(".!?;");
        var isAlone = !NamesOther(paragraph.Number, start, end);
        if (stop < 0) return isAlone && Verbs.FirstIn(between) < 0 && !between.Contains(':');
        return Wording.Count(between[(stop + 1)..]) == 0 && (isAlone || between.AsSpan(0, stop).TrimEnd(".!?;").IndexOfAny(".!?;") < 0);
    }

    private Carried HandsOn(Paragraph paragraph, List<QuotedSpan> spans)
    {
        var last = spans[^1];
        if (last.IsOpen) return Carried.Open;
        // A question waits for somebody else's answer.
        if (last.Length == 0 || paragraph.Text[last.End - 1] == '?' || _last.Paragraph != paragraph.Number) return Carried.Nothing;
        var behind = paragraph.Text[Math.Min(last.End + 1, paragraph.Text.Length)..].TrimEnd().TrimEnd('.');
        var isOneSentence = !behind.Contains(". ", StringComparison.Ordinal) && !(behind.Length > 1 && behind[0] == ' ' && ".!?".Contains(paragraph.Text[last.End - 1]));
        return (spans[0].Start <= 1 || behind.Length == 0) && (isOneSentence || !NamesOther(paragraph.Number, last.End, paragraph.Text.Length)) ? Carried.Words : Carried.Nothing;
    }

    private bool NamesOther(int paragraph, int start, int end)
    {
        foreach (var mention in _mentions.Within(paragraph, start, end))
            if (mention.Name.Kind != NameKind.Place && mention.Name != _last.Speaker.Name) return true;
        return false;
    }

    private static bool IsWhole(Paragraph paragraph, QuotedSpan span) => span.IsOpen || span.End >= paragraph.Text.Length - 2;
}

/// <summary>Words that a clipping prints as somebody's.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where the words start in its text.</param>
/// <param name="By">Who said them, by the full name where that can be told; null where nobody is named.</param>
/// <param name="Speaker">The name that the words belong to, if it is one that the clipping uses.</param>
/// <param name="IsInferred">Whether the clipping has “she” or “the company” in place of the name.</param>
internal sealed record ClippingQuotation(int Paragraph, int Start, string Words, string? By, ClippingName? Speaker, bool IsInferred);
