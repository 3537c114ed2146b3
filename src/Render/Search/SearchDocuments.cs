using System.Collections.Immutable;
using Annals.Publishing.Recordings;
using Annals.Timelines;

namespace Annals.Render.Search;

/// <summary>
/// Everything that search finds, in an order that the index numbers: the timeline, then sources without a date, subjects and plain pages.
/// </summary>
internal static class SearchDocuments
{
    private const float Title = 6, Name = 3, Summary = 2, Running = 1, Cited = .5f;

    public static ImmutableArray<SearchDocument> Of(Timeline timeline) =>
    [
            .. timeline.Moments.Select(moment => Of(moment, timeline)),
            .. timeline.Sources.Where(source => source.TimelineIndex is null).Select(source => Of(source, timeline)),
            .. timeline.Subjects.Select(subject => new SearchDocument(
                subject.Permalink, subject.Name, subject.Summary, null, () => FieldsOf(subject))),
            .. timeline.Pages.Select(page => new SearchDocument(
                page.Permalink, page.Document.Head.Title, page.Document.Head.Summary, null, () => FieldsOf(page))),
    ];

    private static SearchDocument Of(Moment moment, Timeline timeline) => new(
        moment.Permalink,
        moment.Title,
        moment.Summary,
        moment,
        moment is Entry entry ? () => FieldsOf(entry, timeline) : () => FieldsOf((Source)moment));

    private static IEnumerable<SearchField> FieldsOf(Entry entry, Timeline timeline)
    {
        yield return SearchField.Of(Title, entry.Title);
        yield return SearchField.Of(Summary, entry.Summary);
        yield return SearchField.Of(Running, entry.Text.Body);
        foreach (var quotation in entry.Quotes)
        {
            yield return SearchField.Of(Running, quotation.Said);
            yield return SearchField.Of(Running, quotation.By.Name);
        }
        foreach (var dispute in entry.Disputed)
        {
            yield return SearchField.Of(Running, dispute.Point);
            foreach (var account in dispute.Accounts) yield return SearchField.Of(Running, account.Says);
        }
        foreach (var image in entry.Document.Images) yield return SearchField.Of(Running, timeline.WordsOf(image).Caption);
        if (entry.Document.Recording is { } recording)
        {
            yield return SearchField.Of(Running, recording.Caption);
            foreach (var paragraph in Transcript.Paragraphs(recording.Source, timeline)) yield return SearchField.Of(Running, paragraph);
        }
        foreach (var correction in entry.Document.Corrections) yield return SearchField.Of(Running, correction.Note);
        foreach (var appearance in entry.Subjects)
        {
            var subject = timeline.Subjects[appearance.Subject];
            yield return SearchField.Of(Name, subject.Name);
            foreach (var alias in subject.Aliases) yield return SearchField.Of(Name, alias);
        }
        foreach (var source in entry.Text.Sources)
            yield return SearchField.Of(Cited, timeline.Sources[source].Title);
    }

    private static IEnumerable<SearchField> FieldsOf(Source source)
    {
        yield return SearchField.Of(Title, source.Title);
        yield return SearchField.Of(Summary, source.Summary);
        yield return SearchField.Of(Name, source.Document.Publisher);
        foreach (var writer in source.Byline) yield return SearchField.Of(Name, writer.Name);
        yield return SearchField.Of(Running, source.Document.Reliability);
        yield return SearchField.Of(Running, source.Text.Body);
    }

    private static IEnumerable<SearchField> FieldsOf(Subject subject)
    {
        yield return SearchField.Of(Title, subject.Name);
        foreach (var alias in subject.Aliases) yield return SearchField.Of(Title, alias);
        yield return SearchField.Of(Summary, subject.Summary);
        yield return SearchField.Of(Running, subject.Text.Body);
    }

    private static IEnumerable<SearchField> FieldsOf(PlainPage page)
    {
        yield return SearchField.Of(Title, page.Document.Head.Title);
        yield return SearchField.Of(Summary, page.Document.Head.Summary);
        yield return SearchField.Of(Running, page.Text.Body);
    }
}

/// <summary>A page that search finds.</summary>
/// <param name="Moment">What it is about, where that is something on the timeline or a source.</param>
/// <param name="Fields">What is searched, made when it is asked for.</param>
internal sealed record SearchDocument(
    Permalink Permalink, string Title, string Summary, Moment? Moment, Func<IEnumerable<SearchField>> Fields);

/// <summary>A part of a document that is searched: a plain text, or a body with its notes.</summary>
/// <param name="Weight">How much a word counts here; 1 in running text.</param>
internal readonly record struct SearchField(float Weight, string? Text, LinkedBody? Body)
{
    public static SearchField Of(float weight, string text) => new(weight, text, null);

    public static SearchField Of(float weight, LinkedBody body) => new(weight, null, body);
}
