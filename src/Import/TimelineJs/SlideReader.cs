using Annals.Import.Html;
using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Parse.TimelineJs;
using Annals.Text.Unicode;

namespace Annals.Import.TimelineJs;

/// <summary>What the texts of a slide become. Export asks the same, to see whether an author has changed them since.</summary>
internal static class SlideReader
{
    // As long as a headline may be that is read at a glance.
    private const int MostLetters = 80;

    public static SlideReading Read(Slide slide)
    {
        var headline = Plain(slide.Headline);
        var summary = Plain(slide.Text);
        var text = HtmlToMarkdown.Convert(slide.Text ?? "");
        return new SlideReading(
            headline.Length > 0 ? headline : MadeUp(summary, slide),
            headline.Length == 0,
            HiddenCharacters.ShownInBody(text.Markdown, out _),
            summary,
            Plain(slide.Media.Caption),
            Plain(slide.Media.Credit),
            // As the key says it again when it is read.
            LinkedName.Of(Plain(slide.Group)),
            text.LeftOut);
    }

    // As a page would show it, so that a draft has nothing in it that its editor does not see.
    private static string Plain(string? html) => HiddenCharacters.ShownInField(HtmlToMarkdown.Plain(html ?? "")).Trim();

    private static string MadeUp(string text, Slide slide)
    {
        if (text.Length == 0) return slide.Start is { } start && SlideDates.ToEdtf(start, slide.End, out _) is { } date ? date.ToString() : "Untitled";
        var sentence = text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..end] : text.TrimEnd('.');
        if (sentence.Length == 0) return text;
        if (sentence.Length <= MostLetters) return sentence;
        var space = sentence.LastIndexOf(' ', MostLetters);
        return sentence[..(space > 0 ? space : char.IsHighSurrogate(sentence[MostLetters - 1]) ? MostLetters - 1 : MostLetters)] + "…";
    }
}
