using System.Collections.Concurrent;
using Annals.Link;
using Annals.Read;
using Annals.Render.Views;

namespace Annals.Render;

/// <summary>
/// Markup that many pages at the same depth show alike, since their addresses are written alike: it is rendered by the first
/// page that needs it. Two threads may both do so, with the same result.
/// </summary>
public sealed class SharedMarkup(int moments, int subjects, int sources, int periods)
{
    private readonly Html?[] _sourceLinks = new Html?[sources];
    private readonly Html?[] _periodLinks = new Html?[periods];
    private readonly Html?[] _citations = new Html?[sources];
    private readonly Html?[] _printedSources = new Html?[sources];
    private static readonly string Plain = InputFolders.Of(DocumentKind.Page);

    private readonly Html?[] _rows = new Html?[moments];
    private readonly Html?[] _earlier = new Html?[moments];
    private readonly Html?[] _later = new Html?[moments];
    private readonly Html?[] _markLinks = new Html?[moments];
    private readonly Html?[] _related = new Html?[moments];
    private readonly Html?[] _subjectLinks = new Html?[subjects];
    private readonly Html?[] _reasons = new Html?[subjects];
    private readonly ConcurrentDictionary<string, Html> _headers = new();
    private Html? _footer;
    private Html? _filter;

    /// <summary>A moment as it stands in every list.</summary>
    public Html Row(Moment moment, PageScope page) => moment.Place is { } place
        ? _rows[place] ??= Partial("row", page, MomentView.Of(moment, page))
        : Partial("row", page, MomentView.Of(moment, page));

    /// <summary>An entry as the one before, among those about the same.</summary>
    public Html Earlier(Entry entry, PageScope page) => _earlier[entry.Place!.Value] ??= Partial("earlier", page, MomentView.Of(entry, page));

    /// <summary>An entry as the one after, among those about the same.</summary>
    public Html Later(Entry entry, PageScope page) => _later[entry.Place!.Value] ??= Partial("later", page, MomentView.Of(entry, page));

    /// <summary>An entry as a related one.</summary>
    public Html Related(Entry entry, PageScope page) => _related[entry.Place!.Value] ??= Inline("related", page, MomentView.Of(entry, page));

    /// <summary>A moment of the timeline as drawings link to it.</summary>
    public Html MarkLink(Moment moment, PageScope page) => _markLinks[moment.Place!.Value] ??= Overview.Mark.Link(moment, page);

    public Html Link(Subject subject, PageScope page) =>
        _subjectLinks[subject.Index] ??= Inline("name-link", page, SubjectView.Link.Of(subject, page));

    /// <summary>Why two entries that are both about a subject are related.</summary>
    public Html Reason(Subject subject, PageScope page) => _reasons[subject.Index] ??= RelationView.Reason([subject.Index], page);

    public Html Link(Period period, PageScope page) =>
        _periodLinks[page.Site.Periods.PlaceOf(period)] ??= Inline("name-link", page, PeriodView.Link.Of(period, page));

    /// <summary>A source named in passing: its writer or publisher and date if it has them, else its title.</summary>
    public Html SourceLink(Source source, PageScope page) =>
        _sourceLinks[source.Index] ??= Inline("source-link", page, MomentView.Of(source, page));

    /// <summary>A source as references name it, without the locator.</summary>
    public Html Citation(Source source, PageScope page) =>
        _citations[source.Index] ??= Inline("citation", page, MomentView.Of(source, page));

    /// <summary>The same with its address in full, for paper.</summary>
    public Html PrintedSource(Source source, PageScope page) =>
        _printedSources[source.Index] ??= Inline("printed-source", page, MomentView.Of(source, page));

    /// <summary>The head of the site, alike on all pages of a section; a plain page stands in the menu itself.</summary>
    public Html Header(PageScope page)
    {
        var key = page.Section == Plain ? page.Address : page.Section;
        return _headers.TryGetValue(key, out var header) ? header : _headers[key] = Partial("header", page, null);
    }

    public Html Footer(PageScope page) => _footer ??= Partial("footer", page, null);

    /// <summary>What the script of the filter makes its controls from.</summary>
    public Html Filter(PageScope page) => _filter ??= Partial("filter", page, null);

    private static Html Inline(string name, PageScope page, object? it) => page.Site.Templates.Partial(name, page, it, isInline: true);

    private static Html Partial(string name, PageScope page, object? it) => page.Site.Templates.Partial(name, page, it);
}
