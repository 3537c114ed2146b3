using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annals.Dates;
using Annals.Link;
using Annals.Render.Templates;
using Scriban.Runtime;

namespace Annals.Render;

/// <summary>What all pages share: the timeline, the words and templates, and what many pages show alike, made once.</summary>
public sealed class SiteScope
{
    private readonly ImmutableArray<Lazy<string>> _labels;
    private readonly ImmutableDictionary<Permalink, int> _momentIndexes;
    private readonly ConcurrentDictionary<(string Root, Permalink Row), Html> _rows = new();
    private readonly ConcurrentDictionary<(string Root, string Section), Html> _headers = new();

    public SiteScope(Timeline timeline, Phrases phrases, TemplateRenderer templates)
    {
        Timeline = timeline;
        Templates = templates;
        Phrases = phrases;
        DateWords = DateWords.From(Phrases.Text);
        Words = WordsObject.From(timeline.Theme.Words);
        _labels = [.. timeline.Moments.Select(moment => new Lazy<string>(() => Label(moment.Date!)))];
        _momentIndexes = timeline.Moments.Select((moment, index) => (moment.Permalink, index)).ToImmutableDictionary(moment => moment.Permalink, moment => moment.index);
        Periods = new PeriodIndex(timeline);
        Navigation = Navigation.Of(this);
    }

    public Timeline Timeline { get; }

    public TemplateRenderer Templates { get; }

    public Phrases Phrases { get; }

    public DateWords DateWords { get; }

    public ScriptObject Words { get; }

    public PeriodIndex Periods { get; }

    public Navigation Navigation { get; }

    public string Label(Edtf date) => DateLabels.Label(date, DateWords);

    /// <summary>The label of a moment's date.</summary>
    public string Label(Moment moment) => _momentIndexes.TryGetValue(moment.Permalink, out var index) ? _labels[index].Value : "";

    public int? MomentIndex(Permalink permalink) => _momentIndexes.TryGetValue(permalink, out var index) ? index : null;

    /// <summary>A period's name: the author's, or its date.</summary>
    public string Name(Period period) => period.Name ?? Label(period.Date);

    /// <summary>A moment as it stands in every list of pages at the same depth.</summary>
    public Html Row(PageScope page, Moment moment) =>
        _rows.TryGetValue((page.Addresses.Root, moment.Permalink), out var row)
            ? row
            : _rows[(page.Addresses.Root, moment.Permalink)] = Templates.Partial("row", page, Views.MomentView.Of(moment, page));

    /// <summary>The head of the site, alike on all pages of a section at the same depth.</summary>
    public Html Header(PageScope page) =>
        _headers.TryGetValue((page.Addresses.Root, page.Section), out var header)
            ? header
            : _headers[(page.Addresses.Root, page.Section)] = Templates.Partial("header", page, null);
}
