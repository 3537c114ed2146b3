using System.Collections.Immutable;
using System.Globalization;
using Annals.Check;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Preview;

/// <summary>
/// The flow of a build as far as the pages, again and again: what has not changed is neither read nor parsed a second time, and everything is linked anew,
/// so that a preview never shows what a build would not.
/// </summary>
internal sealed class Workspace(BuildOptions options)
{
    private readonly string _run = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
    private int _sites;
    private Seen? _seen;
    private DocumentMemory _memory = DocumentMemory.Empty;
    private (ParsedInput Input, ImmutableArray<Diagnostic> Found)? _rest;
    private FileHistory? _history;

    /// <summary>What is to be shown after files have been written.</summary>
    /// <param name="touched">Their paths as documents have them; what is not among them is found by its stamp.</param>
    /// <param name="shown">What is shown now; null before the first time.</param>
    /// <returns>The same state where nothing has changed.</returns>
    public PreviewState Refresh(IReadOnlySet<string> touched, PreviewState? shown)
    {
        var diagnostics = new Diagnostics();
        try
        {
            var seen = _seen?.After(touched) ?? Seen.Now(options);
            if (shown is not null && seen.State.IsSameAs(_seen?.State) && !seen.State.HoldsAny(touched)) return shown;
            var timeline = Timeline(seen, touched, diagnostics);
            if (!diagnostics.HasErrors)
                return new PreviewState($"{_run}-{++_sites}", new PreviewSite(timeline, SoundTheme(shown)), diagnostics.Sorted());
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            // Perhaps an editor is in the middle of something: all is looked at again with the next sign of it.
            _seen = null;
            diagnostics.Add(Rules.Unreadable, options.Input, Position.Start, $"this folder cannot be read: {refused.Message}");
        }
        catch (Exception fault) when (PatternTime.TextOf(fault) is { } text)
        {
            _seen = null;
            diagnostics.Add(Rules.TooSlow, options.Input, Position.Start, PatternTime.Advice(text));
        }
        return new PreviewState(shown?.Revision ?? _run, shown?.Site, diagnostics.Sorted());
    }

    private Timeline Timeline(Seen seen, IReadOnlySet<string> touched, Diagnostics diagnostics)
    {
        var sameRest = _seen is { } earlier && earlier.State.Others.SequenceEqual(seen.State.Others)
            && !seen.State.Others.Any(other => touched.Contains(other.Path));
        _seen = seen;
        _memory = _memory.Refreshed(seen.State.Documents, touched);
        if (!sameRest || _rest is not { } rest) _rest = rest = Rest(seen.Files);
        foreach (var found in (IEnumerable<Diagnostic>)[.. seen.Found, .. _memory.Found, .. rest.Found]) diagnostics.Add(found);

        var timeline = Linker.Link(rest.Input with { Documents = _memory.Parsed, History = () => _history ??= seen.Files.History() }, options.Drafts, diagnostics);
        Checker.Check(timeline, diagnostics);
        return timeline;
    }

    // Settings, theme and media; what images say of themselves is kept with them.
    private static (ParsedInput, ImmutableArray<Diagnostic>) Rest(InputFiles files)
    {
        var diagnostics = new Diagnostics();
        var parsed = Parser.Parse(files, url: null, _ => [], diagnostics);
        return (parsed, diagnostics.Sorted());
    }

    private static Theme? SoundTheme(PreviewState? shown) =>
        shown?.Site is { } site && !shown.Errors.Any() ? site.Theme : null;
}
