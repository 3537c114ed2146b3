using Annals.Publishing;
using Annals.Read;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>What many pages show alike, rendered once for all pages at the same depth.</summary>
public static class SharedMarkup
{
    private static readonly string Plain = InputFolders.Of(DocumentKind.Page);

    /// <summary>A moment as it stands in every list.</summary>
    public static Html Row(Moment moment, ViewScope page) => moment.TimelineIndex is { } place
        ? page.Cache.Get(SharedKind.Row, place, page.Site.Timeline.Moments.Length, (moment, page), static it => it.page.Theme.Partial("row", it.page, MomentView.Of(it.moment, it.page)))
        : page.Theme.Partial("row", page, MomentView.Of(moment, page));

    /// <summary>An entry as the one before, among those about the same.</summary>
    public static Html Earlier(Entry entry, ViewScope page) => OfEntry(SharedKind.Earlier, "earlier", entry, page);

    /// <summary>An entry as the one after, among those about the same.</summary>
    public static Html Later(Entry entry, ViewScope page) => OfEntry(SharedKind.Later, "later", entry, page);

    /// <summary>An entry as a related one.</summary>
    public static Html Related(Entry entry, ViewScope page) => page.Cache.Get(
        SharedKind.Related, entry.Index, page.Site.Timeline.Entries.Length, (entry, page),
        static it => it.page.Theme.InlinePartial("related", it.page, MomentView.Of(it.entry, it.page)));

    public static Html Link(Subject subject, ViewScope page) => page.Cache.Get(
        SharedKind.SubjectLink, subject.Index, page.Site.Timeline.Subjects.Length, (subject, page),
        static it => it.page.Theme.InlinePartial("name-link", it.page, SubjectView.Link.Of(it.subject, it.page)));

    public static Html Link(Period period, ViewScope page) => page.Cache.Get(
        SharedKind.PeriodLink, page.Site.Periods.PlaceOf(period), page.Site.Timeline.Periods.Length, (period, page),
        static it => it.page.Theme.InlinePartial("name-link", it.page, PeriodView.Link.Of(it.period, it.page)));

    /// <summary>Why two entries that are both about a subject are related.</summary>
    public static Html Reason(Subject subject, ViewScope page) => page.Cache.Get(
        SharedKind.Reason, subject.Index, page.Site.Timeline.Subjects.Length, (subject, page), static it => RelationView.Reason([it.subject.Index], it.page));

    /// <summary>A source named in passing: its writer or publisher and date if it has them, else its title.</summary>
    public static Html SourceLink(Source source, ViewScope page) => OfSource(SharedKind.SourceLink, "source-link", source, page);

    /// <summary>A source as references name it, without the locator.</summary>
    public static Html Citation(Source source, ViewScope page) => OfSource(SharedKind.Citation, "citation", source, page);

    /// <summary>The same with its address in full, for paper.</summary>
    public static Html PrintedSource(Source source, ViewScope page) => OfSource(SharedKind.PrintedSource, "printed-source", source, page);

    /// <summary>The head of the site, alike on all pages of a section; a plain page stands in the menu itself.</summary>
    public static Html Header(ViewScope page) => page.Cache.Get("header/" + (page.Section == Plain ? page.Address : page.Section), page, static page => page.Theme.Partial("header", page, null));

    public static Html Footer(ViewScope page) => page.Cache.Get("footer", page, static page => page.Theme.Partial("footer", page, null));

    /// <summary>What the script of the filter makes its controls from.</summary>
    public static Html Filter(ViewScope page) => page.Cache.Get("filter", page, static page => page.Theme.Partial("filter", page, null));

    private static Html OfEntry(SharedKind kind, string partial, Entry entry, ViewScope page) => page.Cache.Get(
        kind, entry.Index, page.Site.Timeline.Entries.Length, (partial, entry, page),
        static it => it.page.Theme.Partial(it.partial, it.page, MomentView.Of(it.entry, it.page)));

    private static Html OfSource(SharedKind kind, string partial, Source source, ViewScope page) => page.Cache.Get(
        kind, source.Index, page.Site.Timeline.Sources.Length, (partial, source, page),
        static it => it.page.Theme.InlinePartial(it.partial, it.page, MomentView.Of(it.source, it.page)));
}
