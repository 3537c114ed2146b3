using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>Finds the quotations of an article and who speaks them.</summary>
internal sealed class QuotationReader
{
    // Fewer words are a term that the report keeps its distance from, and could not be looked up in it either.
    private const int FewestWords = 3;

    // How far the words that name the speaker may stand before a quotation.
    private const int LookBack = 300;

    /// <summary>What a paragraph hands on to the next: the words of its last quotation may go on there, or only its speaker is known.</summary>
    private enum Carried
    {
        Nothing,
        Speaker,
        Words,
    }

    private readonly SpeakerReader _speakers;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private Speaker _last = Speaker.Nobody;

    private QuotationReader(ImmutableArray<Paragraph> paragraphs, Mentions mentions)
    {
        _paragraphs = paragraphs;
        _speakers = new SpeakerReader(mentions);
    }

    public static ImmutableArray<ClippingQuotation> Read(ImmutableArray<Paragraph> paragraphs, Mentions mentions) =>
        [.. new QuotationReader(paragraphs, mentions).ReadAll()];

    private IEnumerable<ClippingQuotation> ReadAll()
    {
        var before = Carried.Nothing;
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
            var speaker = Speaker.Nobody;
            for (var i = 0; i < spans.Count; i++)
            {
                speaker = SpeakerOf(index, spans, i, before) ?? (i > 0 ? speaker : Speaker.Nobody);
                _last = speaker.By is null ? _last : speaker;
                var words = paragraph.Text.Substring(spans[i].Start, spans[i].Length).Trim().TrimEnd(',').TrimEnd();
                if (Wording.Count(words) >= FewestWords)
                    yield return new ClippingQuotation(paragraph.Number, spans[i].Start, words, speaker.By, speaker.Name, speaker.IsInferred);
            }
            before = spans.Count == 0 ? Carried.Nothing
                : spans[^1].IsOpen || spans[^1].End >= paragraph.Text.Length - 2 || spans[0].Start <= 1 ? Carried.Words
                : Carried.Speaker;
        }
    }

    /// <returns>Null where the place itself does not tell.</returns>
    private Speaker? SpeakerOf(int index, List<QuotedSpan> spans, int number, Carried carried)
    {
        var paragraph = _paragraphs[index];
        var span = spans[number];
        var next = number + 1 < spans.Count ? spans[number + 1].Start - 1 : paragraph.Text.Length;
        if (Behind(paragraph, Math.Min(span.End + 1, paragraph.Text.Length), next) is { } behind) return behind;
        if (Before(paragraph, number == 0 ? 0 : spans[number - 1].End + 1, span.Start - 1) is { } before) return before;
        // “The statement continued”.
        if (carried != Carried.Nothing && IsGoneOn(paragraph, span.End + 1)) return _last with { IsInferred = true };
        if (number > 0 || span.Start > 1) return null;
        if (index > 0 && _paragraphs[index - 1] is { Post: null } announcing && announcing.Text.EndsWith(':'))
            return Before(announcing, 0, announcing.Text.Length);
        return carried == Carried.Words ? _last : null;
    }

    private static bool IsGoneOn(Paragraph paragraph, int start) =>
        start < paragraph.Text.Length && SpeechPatterns.GoesOn().IsMatch(paragraph.Text[start..Math.Min(start + LookBack, paragraph.Text.Length)]);

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
