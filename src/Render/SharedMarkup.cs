using System.Collections.Concurrent;
using Annals.Link;
using Annals.Render.Views;

namespace Annals.Render;

/// <summary>
/// Markup that many pages at the same depth show alike, since their addresses are written alike: it is rendered by the first
/// page that needs it. Two threads may both do so, with the same result.
/// </summary>
public sealed class SharedMarkup(int moments, int subjects, int sources)
{
    private readonly Html?[] _citations = new Html?[sources];
    private readonly Html?[] _rows = new Html?[moments];
    private readonly Html?[] _links = new Html?[moments];
    private readonly Html?[] _subjectLinks = new Html?[subjects];
    private readonly ConcurrentDictionary<string, Html> _headers = new();
    private Html? _footer;

    /// <summary>A moment as it stands in every list.</summary>
    public Html Row(Moment moment, PageScope page) => moment.Place is { } place
        ? _rows[place] ??= Partial("row", page, MomentView.Of(moment, page))
        : Partial("row", page, MomentView.Of(moment, page));

    /// <summary>A moment named in passing: its title and date.</summary>
    public Html Link(Moment moment, PageScope page) => moment.Place is { } place
        ? _links[place] ??= Partial("moment-link", page, MomentView.Of(moment, page))
        : Partial("moment-link", page, MomentView.Of(moment, page));

    public Html Link(Subject subject, PageScope page) =>
        _subjectLinks[subject.Index] ??= Partial("subject-link", page, SubjectView.Link.Of(subject, page));

    /// <summary>A source as references name it, without the locator.</summary>
    public Html Citation(Source source, PageScope page) =>
        _citations[source.Index] ??= Partial("citation", page, MomentView.Of(source, page));

    /// <summary>The head of the site, alike on all pages of a section.</summary>
    public Html Header(PageScope page) =>
        _headers.TryGetValue(page.Section, out var header) ? header : _headers[page.Section] = Partial("header", page, null);

    public Html Footer(PageScope page) => _footer ??= Partial("footer", page, null);

    private static Html Partial(string name, PageScope page, object? it) => page.Site.Templates.Partial(name, page, it);
}
