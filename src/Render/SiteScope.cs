using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annals.Dates;
using Annals.Link;
using Annals.Quotations;
using Annals.Render.Citing;
using Annals.Render.Templates;
using Annals.Reporting;
using Scriban.Runtime;

namespace Annals.Render;

/// <summary>What all pages share: the timeline, the words and templates, and what many pages show alike, made once.</summary>
public sealed class SiteScope
{
    private readonly string?[] _labels;
    private readonly Dictionary<Permalink, Moment> _moments;
    private readonly ConcurrentDictionary<string, SharedMarkup> _shared = new();

    public SiteScope(Timeline timeline, Phrases phrases, TemplateRenderer templates)
    {
        Timeline = timeline;
        Templates = templates;
        Phrases = phrases;
        DateWords = DateWords.From(Phrases.Text);
        CitationWords = new CitationWords(Phrases, DateWords);
        Words = WordsObject.From(timeline.Theme.Words);
        _labels = new string?[timeline.Moments.Length];
        _moments = timeline.Moments.ToDictionary(moment => moment.Permalink);
        Periods = new PeriodIndex(timeline);
        Navigation = Navigation.Of(this);
        HoldsTexts = timeline.Sources.Any(source => source.Document.Fingerprint is not null);
        CheckedAgainst = Count(timeline);
        Collections = Collections.Of(timeline);
        Addresses = timeline.Settings.Url is { } url ? Addresses.For(url, "") : null;
    }

    /// <summary>The timeline with the words and templates of its theme.</summary>
    public static SiteScope Of(Timeline timeline, Diagnostics diagnostics)
    {
        var phrases = new Phrases(timeline.Theme.Words);
        return new SiteScope(timeline, phrases, new TemplateRenderer(timeline.Theme, phrases, diagnostics));
    }

    public Timeline Timeline { get; }

    public TemplateRenderer Templates { get; }

    public Phrases Phrases { get; }

    public DateWords DateWords { get; }

    public CitationWords CitationWords { get; }

    public ScriptObject Words { get; }

    public PeriodIndex Periods { get; }

    public Navigation Navigation { get; }

    public Collections Collections { get; }

    /// <summary>Whether the words of some source are held, so that a quotation that cannot be checked is worth a word.</summary>
    public bool HoldsTexts { get; }

    /// <summary>For each source how many quotations could be checked against its text.</summary>
    public ImmutableArray<int> CheckedAgainst { get; }

    /// <summary>Addresses as every page writes them; null for a site without one, where each page writes its own.</summary>
    public Addresses? Addresses { get; }

    /// <summary>What pages at the same depth show alike.</summary>
    public SharedMarkup Shared(Addresses addresses) =>
        _shared.GetOrAdd(addresses.Root, _ => new SharedMarkup(Timeline.Moments.Length, Timeline.Subjects.Length, Timeline.Sources.Length, Timeline.Periods.Length));

    public string Label(Edtf date) => DateWords.Label(date);

    /// <summary>The label of a moment's date; empty where it has none.</summary>
    public string Label(Moment moment) => moment.Place is { } place ? _labels[place] ??= Label(moment.Date!) : "";

    /// <summary>What stands on the timeline at this address, or null.</summary>
    public Moment? Moment(Permalink permalink) => _moments.GetValueOrDefault(permalink);

    /// <summary>A period's name: the author's, or its date.</summary>
    public string Name(Period period) => period.Name ?? Label(period.Date);

    private static ImmutableArray<int> Count(Timeline timeline)
    {
        var counts = new int[timeline.Sources.Length];
        foreach (var found in timeline.Verifications)
            if (found.Status is QuotationStatus.Verbatim or QuotationStatus.Altered) counts[found.Source]++;
        return [.. counts];
    }
}
