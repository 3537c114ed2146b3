using System.Buffers;
using System.Text.RegularExpressions;
using Annals.Import.Clippings.Lines;

namespace Annals.Import.Clippings.Speakers;

/// <summary>Reads what stands before and behind a quotation for who speaks it.</summary>
internal sealed class AttributionReader(SpeakerReader speakers)
{
    // How far the words that name the speaker may stand away.
    private const int Reach = 300;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?;“”\"");

    /// <param name="last">Who spoke last, near by; nobody otherwise.</param>
    /// <returns>Null where the place does not tell; nobody where it tells of somebody who cannot be told.</returns>
    public Speaker? Of(Paragraph paragraph, List<QuotedSpan> spans, int number, Speaker last)
    {
        var span = spans[number];
        var from = number == 0 ? 0 : Math.Min(spans[number - 1].End + 1, paragraph.Text.Length);
        var before = paragraph.Text[from..Math.Max(from, span.Start - 1)];
        var isAnnounced = before.AsSpan().TrimEnd() is [.., ':' or ','];
        if (isAnnounced && Before(paragraph, from, before, last) is { } announced) return announced;
        var behindFrom = Math.Min(span.End + 1, paragraph.Text.Length);
        var behindTo = number + 1 < spans.Count ? spans[number + 1].Start - 1 : paragraph.Text.Length;
        if (behindFrom < behindTo && Behind(paragraph, span, behindFrom, behindTo, last) is { } behind) return behind;
        if (!isAnnounced && Before(paragraph, from, before, last) is { } told) return told;
        return null;
    }

    /// <summary>By the paragraph before, which ends in a colon.</summary>
    public Speaker Announced(Paragraph announcing, Speaker last) => Before(announcing, 0, announcing.Text, last) ?? Speaker.Nobody;

    private Speaker? Behind(Paragraph paragraph, QuotedSpan span, int start, int end, Speaker last)
    {
        var text = paragraph.Text[start..Math.Min(end, start + Reach)];
        if (SpeechPatterns.GoesOn().IsMatch(text)) return last with { IsInferred = last.By is not null };
        if (SpeechPatterns.BehindVerb().Match(text) is { Success: true } inverted)
            return speakers.Of(SubjectOf(paragraph, start, inverted, isBehindVerb: true), last);
        if (SpeechPatterns.Behind().Match(text) is not { Success: true } match) return null;
        var subject = match.Groups["subject"];
        // Words without a comma behind them are part of a sentence that goes on: “he was “shocked” after she said no”.
        var close = paragraph.Text[Math.Max(span.Start, span.End - 1)];
        var isApart = close is ',' or '?' or '!' or '…' or '-' or '–' or '—' || text.AsSpan().TrimStart() is [',' or '—' or '–' or '-', ..];
        if (!isApart && (close != '.' || !EndsThere(text, match, end - start))) return null;
        // A new sentence that leads to the next quotation is about that one.
        if (char.IsUpper(subject.Value[0]) && close is '?' or '!' && text.AsSpan().TrimEnd().EndsWith(":")) return null;
        return SpeechPatterns.Subordinate().IsMatch(subject.Value) ? null : speakers.Of(SubjectOf(paragraph, start, match, isBehindVerb: false), last);
    }

    // “….” she said. A sentence that has more to say is one of its own.
    private static bool EndsThere(string text, Match match, int length)
    {
        var rest = text.AsSpan(match.Index + match.Length);
        return rest.TrimStart() is ['.', ..] || (rest.TrimStart().IsEmpty && text.Length == length && !text.AsSpan().TrimEnd().EndsWith(":"));
    }

    private Speaker? Before(Paragraph paragraph, int from, string before, Speaker last)
    {
        if (before.Length > Reach) (from, before) = (from + before.Length - Reach, before[^Reach..]);
        var stop = before.AsSpan().TrimEnd().TrimEnd(":,").LastIndexOfAny(Stops) + 1;
        var clause = before[stop..];
        if (SpeechPatterns.Titled().IsMatch(clause)) return Speaker.Nobody;
        if (SpeechPatterns.According().Match(clause) is { Success: true } according)
            return speakers.Of(SubjectOf(paragraph, from + stop, according, isBehindVerb: true), last);
        var verbs = SpeechPatterns.AnyVerb().Matches(clause);
        for (var at = verbs.Count - 1; at >= 0; at--)
        {
            var start = at == 0 ? 0 : verbs[at - 1].Index + verbs[at - 1].Length;
            var text = SpeechPatterns.BeforeVerb().Replace(clause[start..verbs[at].Index], " ").TrimEnd(' ');
            // “Ann Lee called him and said”: the subject is that of the verb before.
            if (at > 0 && SpeechPatterns.SameSubject().IsMatch(text)) continue;
            var that = text.LastIndexOf(" that ", StringComparison.Ordinal) is >= 0 and var found ? found + " that ".Length : 0;
            return speakers.Of(new SpeechSubject(paragraph.Number, from + stop + start + that, text[that..], false, SpeechPatterns.GoingOn().IsMatch(verbs[at].Value)), last);
        }
        return null;
    }

    private static SpeechSubject SubjectOf(Paragraph paragraph, int start, Match match, bool isBehindVerb) => new(
        paragraph.Number, start + match.Groups["subject"].Index, match.Groups["subject"].Value, isBehindVerb, SpeechPatterns.GoingOn().IsMatch(match.Groups["verb"].Value));
}
