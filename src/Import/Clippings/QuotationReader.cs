using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>Finds the quotations of an article and who speaks them.</summary>
internal sealed class QuotationReader
{
    // Fewer words are a term that the report keeps its distance from, and could not be looked up in it either.
    private const int FewestWords = 3;

    // How far the words that name the speaker may stand before a quotation.
    private const int LookBack = 300;

    private readonly SpeakerReader _speakers;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private Speaker _last = Speaker.Nobody;

    private QuotationReader(ImmutableArray<Paragraph> paragraphs, ImmutableArray<NameMention> mentions)
    {
        _paragraphs = paragraphs;
        _speakers = new SpeakerReader(mentions);
    }

    public static ImmutableArray<ClippingQuotation> Read(ImmutableArray<Paragraph> paragraphs, ImmutableArray<NameMention> mentions) =>
        [.. new QuotationReader(paragraphs, mentions).ReadAll()];

    private IEnumerable<ClippingQuotation> ReadAll()
    {
        // Whether the paragraph before ended with a quotation, which this one may go on with.
        var goesOn = false;
        for (var index = 0; index < _paragraphs.Length; index++)
        {
            var paragraph = _paragraphs[index];
            if (paragraph.Post is { } post)
            {
                if (Wording.Count(post.Words) >= FewestWords)
                    yield return new ClippingQuotation(paragraph.Number, 0, post.Words, post.Author, _speakers.Named(post.Author), false);
                continue;
            }
            var spans = QuotedSpans.Of(paragraph.Text);
            for (var i = 0; i < spans.Count; i++)
            {
                var speaker = SpeakerOf(index, spans, i, goesOn);
                _last = speaker.By is null ? _last : speaker;
                var words = paragraph.Text.Substring(spans[i].Start, spans[i].Length).Trim().TrimEnd(',').TrimEnd();
                if (Wording.Count(words) >= FewestWords)
                    yield return new ClippingQuotation(paragraph.Number, spans[i].Start, words, speaker.By, speaker.Name, speaker.IsInferred);
            }
            goesOn = spans.Count > 0 && (spans[^1].IsOpen || spans[^1].End >= paragraph.Text.Length - 2 || spans[0].Start <= 1);
        }
    }

    private Speaker SpeakerOf(int index, List<QuotedSpan> spans, int number, bool goesOn)
    {
        var paragraph = _paragraphs[index];
        var span = spans[number];
        var next = number + 1 < spans.Count ? spans[number + 1].Start - 1 : paragraph.Text.Length;
        if (Behind(paragraph, Math.Min(span.End + 1, paragraph.Text.Length), next) is { } behind) return behind;
        if (Before(paragraph, number == 0 ? 0 : spans[number - 1].End + 1, span.Start - 1) is { } before) return before;
        if (number > 0) return _last;
        if (span.Start > 1) return Speaker.Nobody;
        if (index > 0 && _paragraphs[index - 1] is { Post: null } announcing && announcing.Text.EndsWith(':'))
            return Before(announcing, 0, announcing.Text.Length) ?? Speaker.Nobody;
        return goesOn ? _last : Speaker.Nobody;
    }

    private Speaker? Behind(Paragraph paragraph, int start, int end)
    {
        if (start >= end || SpeechPatterns.Behind().Match(paragraph.Text[start..Math.Min(end, start + LookBack)]) is not { Success: true } match) return null;
        return _speakers.Of(paragraph.Number, start + match.Groups["subject"].Index, match.Groups["subject"].Value);
    }

    private Speaker? Before(Paragraph paragraph, int from, int end)
    {
        if (end <= from) return null;
        from = Math.Max(from, end - LookBack);
        var text = paragraph.Text[from..end];
        var stop = text.AsSpan().TrimEnd().TrimEnd(":,").LastIndexOfAny(".!?;") + 1;
        var match = SpeechPatterns.Before().Match(text, stop, text.Length - stop);
        if (!match.Success) match = SpeechPatterns.According().Match(text, stop, text.Length - stop);
        return match.Success ? _speakers.Of(paragraph.Number, from + match.Groups["subject"].Index, match.Groups["subject"].Value) : null;
    }
}
