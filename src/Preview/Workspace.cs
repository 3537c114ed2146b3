using System.Collections.Immutable;
using System.Globalization;
using Annals.Check;
using Annals.Parse;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Preview;

/// <summary>
/// The flow of a build as far as the pages, again and again. What has not changed is neither read nor parsed a second time. Everything is linked again, unless
/// an entry has changed in nothing that other pages depend on.
/// </summary>
internal sealed class Workspace(BuildOptions options)
{
    private readonly string _run = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
    private int _sites;
    private InputSnapshot? _seen;
    private DocumentCache _cache = DocumentCache.Empty;
    private (ParsedInput Input, ImmutableArray<Diagnostic> Found)? _rest;
    private LinkResult? _linking;
    private FileHistory? _history;
    private bool _hasCards;

    /// <summary>What is to be shown after files have been written.</summary>
    /// <param name="touched">Their paths as documents have them; what is not among them is found by its stamp.</param>
    /// <param name="shown">What is shown now; null before the first time.</param>
    /// <returns>The same state where nothing has changed.</returns>
    public PreviewState Refresh(IReadOnlySet<string> touched, PreviewState? shown)
    {
        var diagnostics = new Diagnostics();
        try
        {
            var seen = _seen?.After(touched) ?? InputSnapshot.Now(options);
            if (shown is not null && seen.State.IsSameAs(_seen?.State) && !seen.State.HoldsAny(touched)) return shown;
            var timeline = Timeline(seen, touched, diagnostics);
            if (!diagnostics.HasErrors)
            {
                var site = new PreviewSite(timeline, SoundTheme(shown), _hasCards, options.Against, options.Pictures);
                return new PreviewState($"{_run}-{++_sites}", site, [.. diagnostics.Sorted(), .. site.Gone]);
            }
        }
        catch (Exception fault) when (InputFault.Of(fault, options.Input) is { } found)
        {
            // Perhaps an editor is in the middle of something: everything is read again at the next event.
            _seen = null;
            diagnostics.Add(found);
        }
        return new PreviewState(shown?.Revision ?? _run, shown?.Site, diagnostics.Sorted());
    }

    private Timeline Timeline(InputSnapshot seen, IReadOnlySet<string> touched, Diagnostics diagnostics)
    {
        var sameRest = _seen is { } earlier && earlier.State.Others.SequenceEqual(seen.State.Others)
            && !seen.State.Others.Any(other => touched.Contains(other.Path));
        _seen = seen;
        var before = _cache;
        _cache = before.Refreshed(seen.State.Documents, touched);
        if (!sameRest || _rest is not { } rest) _rest = rest = Rest(seen.Files);
        foreach (var found in (IEnumerable<Diagnostic>)[.. seen.Found, .. _cache.Found, .. rest.Found]) diagnostics.Add(found);

        var same = sameRest && before.ChangesTo(_cache) is { } changed ? _linking?.With(changed) : null;
        _linking = same ?? LinkResult.Link(rest.Input with { Documents = _cache.Parsed, History = () => _history ??= seen.Files.History() }, options.Drafts);
        foreach (var found in _linking.Found) diagnostics.Add(found);
        var timeline = _linking.Linked.Timeline;
        Checker.Check(timeline, diagnostics);
        return timeline;
    }

    // Settings, theme and media; what images say of themselves is kept with them.
    private (ParsedInput, ImmutableArray<Diagnostic>) Rest(InputFiles files)
    {
        var diagnostics = new Diagnostics();
        var parsed = Parser.Parse(files, url: null, _ => [], diagnostics);
        _hasCards = parsed.Settings.HasCards;
        // Pages of a preview are not shared, and need no link cards.
        return (parsed with { Settings = parsed.Settings with { HasCards = false } }, diagnostics.Sorted());
    }

    private static Theme? SoundTheme(PreviewState? shown) =>
        shown?.Site is { } site && !shown.Errors.Any() ? site.Theme : null;
}
