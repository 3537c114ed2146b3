using Annals.Formats.Common;
using Annals.Parse.Prose;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.TimelineJs;

/// <summary>What an entry has and a slide has not.</summary>
internal static class EntryLosses
{
    public static IEnumerable<Loss> Of(Entry entry, Timeline timeline)
    {
        var (document, body, url) = (entry.Document, entry.Document.Head.Body, timeline.Settings.Url);
        var titleAt = document.Head.TitleAt;
        if (entry.When.Anchor is null)
        {
            yield return Lost(titleAt, "the entry; nothing is known of its year, and TimelineJS shows nothing without one");
            yield break;
        }
        if (entry.Summary.Length > 0 && body.Html.Length > 0) yield return Lost(titleAt, "the summary; the slide has the text");
        if (document.People.Length > 0) yield return Lost(titleAt, Count(document.People.Length, "name", "under “people”"));
        if (document.Organisations.Length > 0) yield return Lost(titleAt, Count(document.Organisations.Length, "name", "under “organisations”"));
        if (document.Places.Length > 0) yield return Lost(titleAt, Count(document.Places.Length, "name", "under “places”"));
        if (document.Tags.Length > 1)
            yield return Lost(document.Tags[1].At, $"{Count(document.Tags.Length - 1, "tag", "")}; the first, “{document.Tags[0].Value}”, is the group");
        if (document.Aliases.Length + document.OldAddresses.Length > 0)
            yield return Lost(document.Aliases.Concat(document.OldAddresses).Min(alias => alias.At), "what “aliases” has");
        if (document.Image is { } image && (url is null || document.Media is not null || document.Recording is not null || document.KeptSlide?.Media.Url is not null))
            yield return Lost(image.At, $"the image {image.Source}; {(url is null ? "without “url” in site.yml it has no address" : "the slide shows the media")}");
        if (document.Gallery is [var first, ..]) yield return Lost(first.At, Count(document.Gallery.Length, "picture", "of the gallery"));
        if (document.Recording is { } recording && (url is null || document.KeptSlide?.Media.Url is not null))
            yield return Lost(recording.At, $"the film or sound {recording.Source}; {(url is null ? "without “url” in site.yml it has no address" : "the slide shows the media that it had")}");
        if (document.Quotes.Length > 0) yield return Lost(document.Quotes[0].By.At, Count(document.Quotes.Length, "quotation", ""));
        if (document.Disputed.Length > 0) yield return Lost(titleAt, Count(document.Disputed.Length, "disputed point", ""));
        if (document.Corrections.Length > 0) yield return Lost(titleAt, Count(document.Corrections.Length, "correction", ""));
        FigureCaptionMark[] credited = [.. Of<FigureCaptionMark>(body).Where(figure => timeline.WordsBeside(figure.Address) is var words && words.Credit.Length + words.Licence.Length + words.Origin.Length > 0)];
        if (credited is [var figure, ..]) yield return Lost(figure.At, Count(credited.Length, "credit", "of pictures, from the files beside them"));
        foreach (var loss in OfText(body, url)) yield return Lost(loss.At, loss.What);

        Loss Lost(Position at, string what) => new(document.Head.Path, at, what);
    }

    private static IEnumerable<(Position At, string What)> OfText(Body body, string? url)
    {
        if (Of<CitationMark>(body) is [var citation, ..] citations) yield return (citation.At, Count(citations.Length, "citation", ""));
        if (body.Annotations is [var annotation, ..]) yield return (annotation.At, Count(body.Annotations.Length, "annotation", ""));
        if (body.Footnotes is [var footnote, ..]) yield return (footnote.At, Count(body.Footnotes.Length, "footnote", ""));
        if (Of<PageLinkMark>(body) is [var link, ..] links) yield return (link.At, Count(links.Length, "link", "to pages of the site; their words stay"));
        if (url is null && body.Marks.Where(mark => mark is MediaMark or PlayerMark).ToArray() is [var media, ..] files)
            yield return (media.At, Count(files.Length, "file", "of the site in the text; without “url” in site.yml they have no address"));
    }

    // Those in notes are lost with the notes.
    private static T[] Of<T>(Body body) where T : Mark => [.. body.Marks.OfType<T>()];

    private static string Count(int number, string thing, string more) =>
        $"{Counted.Of(number, thing)} {more}".TrimEnd();
}
