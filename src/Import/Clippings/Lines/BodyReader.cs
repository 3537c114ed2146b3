using System.Collections.Immutable;
using Annals.Text;

namespace Annals.Import.Clippings.Lines;

/// <summary>Tells the paragraphs of an article from what stands among and below them.</summary>
internal static class BodyReader
{
    // A longer line can be nothing but a paragraph.
    private const int LongestLine = 2000;

    // What has fewer words and no full stop is no paragraph.
    private const int ShortestParagraph = 8;

    public static ImmutableArray<ClippingLine> Read(List<Passage> passages, ClippingHead head)
    {
        var end = EndOfArticle(passages);
        var title = Slug.Of(head.Title ?? "");
        var lines = ImmutableArray.CreateBuilder<ClippingLine>(passages.Count);
        var elsewhere = false;
        for (var at = 0; at < passages.Count; at++)
        {
            var kind = at >= end ? LineKind.Elsewhere : Kind(passages[at].Text, title);
            // Titles of other articles among the paragraphs, up to the next real one.
            if (kind == LineKind.Elsewhere) elsewhere = true;
            else if (kind == LineKind.Heading && elsewhere) kind = LineKind.Elsewhere;
            else if (kind is LineKind.Paragraph or LineKind.Post) elsewhere = false;
            lines.Add(ClippingLine.Of(passages[at], kind));
        }
        return lines.ToImmutable();
    }

    private static LineKind Kind(string text, string title)
    {
        if (text.Length > LongestLine) return LineKind.Paragraph;
        if (Post.Parse(text) is not null) return LineKind.Post;
        if (LinePatterns.Tags().IsMatch(text)) return LineKind.Elsewhere;
        if (IsOtherArticles(text)) return LineKind.Elsewhere;
        if (LinePatterns.Address().IsMatch(text)) return LineKind.Address;
        if (IsNotice(text)) return LineKind.Notice;
        if (Captions.Is(text)) return LineKind.Caption;
        if (title.Length > 0 && Slug.Of(text) == title) return LineKind.Title;
        if (LinePatterns.ByNames().IsMatch(text) && Wording.Count(text) <= 6) return LineKind.Byline;
        return Wording.IsHeadingLike(text) ? LineKind.Heading : LineKind.Paragraph;
    }

    /// <summary>Where nothing but other headlines and notices follows.</summary>
    private static int EndOfArticle(List<Passage> passages)
    {
        // How many long paragraphs stand at a place and below it.
        var below = new int[passages.Count + 1];
        var end = 0;
        for (var at = passages.Count - 1; at >= 0; at--)
        {
            var isArticle = IsArticle(passages[at].Text);
            if (isArticle && end == 0) end = at + 1;
            below[at] = below[at + 1] + (isArticle && Wording.Count(passages[at].Text) > Wording.LongestHeading ? 1 : 0);
        }
        // Behind a heading such as “More from …” whole sentences may stand, too: titles that ask, summaries. What follows is the article
        // again only where it is most of what follows.
        for (var at = 0; at < end; at++)
        {
            if (!IsOtherArticles(passages[at].Text) && !LinePatterns.Tags().IsMatch(passages[at].Text)) continue;
            // One that has its title with it stands between two paragraphs, if a paragraph is what comes next.
            if (IsLink(passages[at].Text) && at + 1 < end && IsArticle(passages[at + 1].Text) && !passages[at + 1].Text.EndsWith('?')) continue;
            var articles = below[at + 1];
            if (articles < 2 || 2 * articles <= passages.Count - at - 1) return at;
        }
        return end;
    }

    private static bool IsArticle(string text) =>
        text.Length > LongestLine
        || Post.Parse(text) is not null
        || (!IsNotice(text) && !Captions.Is(text) && !IsOtherArticles(text) && !LinePatterns.Tags().IsMatch(text)
            && (Wording.EndsSentence(text) || Wording.IsQuoted(text) || Wording.Count(text) > Wording.LongestHeading));

    // “Related:” alone or with a title behind it, not a sentence that happens to begin so.
    private static bool IsOtherArticles(string text) =>
        LinePatterns.OtherArticles().Match(text) is { Success: true } match
        && (match.Groups["rest"].Value.TrimEnd() is "" or ":" || text.Contains(':') || !Wording.EndsSentence(text))
        && Wording.Count(text) <= 25;

    // “Read more: Dog wins a prize”.
    private static bool IsLink(string text) => LinePatterns.OtherArticles().Match(text) is { Success: true } match && Wording.Count(match.Groups["rest"].Value) >= 3;

    // A sentence of the article may mention cookies; a notice is short, or says little else.
    private static bool IsNotice(string text) =>
        LinePatterns.Notice().IsMatch(text) && Wording.Count(text) <= (text.Contains('"') || text.Contains('“') ? ShortestParagraph : 30);
}
