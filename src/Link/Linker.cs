using System.Collections.Immutable;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>The third stage: documents that stand alone to one timeline in which every relation is known.</summary>
public static class Linker
{
    /// <param name="withDrafts">Whether drafts are part of the timeline.</param>
    public static Timeline Link(ParsedInput input, bool withDrafts, Diagnostics diagnostics) => LinkAll(input, withDrafts, diagnostics).Timeline;

    /// <summary>The same, for those who will have one entry or the other in another wording.</summary>
    public static LinkedTimeline LinkAll(ParsedInput input, bool withDrafts, Diagnostics diagnostics)
    {
        var documents = PublishedDocuments.Choose(input.Documents, withDrafts, diagnostics);
        var entryDocuments = Chronology.Order(documents.Only<EntryDocument>());
        var sourceDocuments = Chronology.Order(documents.Only<SourceDocument>());
        var places = Chronology.Merge(entryDocuments, sourceDocuments);
        var periods = Periods.Of(input.Settings, places, diagnostics);
        var pageDocuments = PagesInOrder(documents.Only<PageDocument>());
        var subjectNames = SubjectNames.Collect(documents, entryDocuments, diagnostics);
        var sortedNames = SubjectLinker.Sort(subjectNames);
        var oldAddresses = OldAddresses.Of(documents, sortedNames, periods, input.Settings, diagnostics);
        var otherNames = OtherName.Of(documents, oldAddresses);
        var names = new Names(
            new TargetIndex(Targets.Of(documents, sortedNames, periods), subjectNames, otherNames, documents.Drafts),
            [.. sourceDocuments.Select(source => source.Head.Slug)],
            otherNames,
            new SourceTexts(sourceDocuments),
            subjectNames,
            sortedNames.Select((name, index) => (name, index)).ToDictionary(name => name.name, name => name.index));

        var subjectsOf = EntrySubjects.Of(entryDocuments, names);
        var entriesAbout = EntrySubjects.Invert(subjectsOf, sortedNames.Length);
        var entries = EntryLinker.Link(entryDocuments, Chronology.PlacesOf(places, coverage: false), subjectsOf, entriesAbout, names, diagnostics);
        var sources = SourceLinker.Link(sourceDocuments, Chronology.PlacesOf(places, coverage: true), names, diagnostics);
        var subjects = SubjectLinker.Link(sortedNames, names, diagnostics);
        var pages = pageDocuments.Select(page => Page(page, names, diagnostics)).ToImmutableArray();

        var history = Publications.NeedHistory(input.Settings, entryDocuments) ? input.History() : FileHistory.None;

        var timeline = new Timeline(
            input.Settings,
            entries,
            sources,
            [.. places.Select(place => place.IsCoverage ? (Moment)sources[place.Index] : entries[place.Index])],
            subjects,
            periods,
            pages,
            entriesAbout,
            new RelatedEntries(subjectsOf, entriesAbout),
            Publications.Of(entries, history, input.Root, diagnostics),
            Backlinks.Of(entries, sources, subjects, pages, names.Targets),
            Backlinks.Citing(entries, sources, subjects, pages, names.Targets),
            Verifications(entries, sources, subjects, pages),
            documents.Only<SubjectDocument>(),
            oldAddresses,
            DraftAddresses.Of(documents, input.Settings),
            [.. documents.LeftOut.Select(draft => new Draft(PublishedDocuments.Of(draft), draft.Head.Title, draft.Head.Path))],
            input.Media,
            input.Descriptions,
            RecordingFiles.All(input.Media),
            input.Theme);
        return new LinkedTimeline(timeline, names);
    }

    private static PlainPage Page(PageDocument document, Names names, Diagnostics diagnostics)
    {
        var linker = new PageLinker(names, PublishedDocuments.Of(document), document.Head.Path, diagnostics);
        return new PlainPage(PublishedDocuments.Of(document), document, linker.Text(linker.Body(document.Head.Body)));
    }

    // Most pages quote nothing, and there are many of them.
    internal static ImmutableArray<Verification> Verifications(
        ImmutableArray<Entry> entries, ImmutableArray<Source> sources, ImmutableArray<Subject> subjects, ImmutableArray<PlainPage> pages)
    {
        var all = ImmutableArray.CreateBuilder<Verification>();
        foreach (var entry in entries)
        {
            foreach (var quote in entry.Quotes) all.AddRange(quote.Verifications);
            all.AddRange(entry.Text.Verifications);
        }
        foreach (var source in sources) all.AddRange(source.Text.Verifications);
        foreach (var subject in subjects) all.AddRange(subject.Text.Verifications);
        foreach (var page in pages) all.AddRange(page.Text.Verifications);
        return all.ToImmutable();
    }

    private static ImmutableArray<PageDocument> PagesInOrder(ImmutableArray<PageDocument> pages) =>
    [
        .. pages.OrderBy(page => page.Order ?? int.MaxValue)
            .ThenBy(page => page.Head.Title, SlugOrder.Shared)
            .ThenBy(page => page.Head.Slug, SlugOrder.Shared),
    ];
}
