using Annals.Check;
using Annals.Import.TimelineJs;
using Annals.Link;
using Annals.Parse;
using Annals.Publishing;
using Annals.Read;
using Annals.Render;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Write;

namespace Annals;

/// <summary>The whole flow, one way: files to texts to records to a timeline to pages to a folder.</summary>
public static class Build
{
    public static BuildResult Run(BuildOptions options, Diagnostics diagnostics)
    {
        using var output = options.Output is { } path ? new HeldOutput(path, "annals build", isNamed: true) : null;
        return Run(options, output, diagnostics, CancellationToken.None);
    }

    /// <param name="output">Where the site is written, in place of what the options say; it is still held afterwards.</param>
    /// <param name="stop">Heeded until files are moved in place.</param>
    /// <exception cref="OperationCanceledException">It was stopped; the output is as it was.</exception>
    public static BuildResult Run(BuildOptions options, HeldOutput? output, Diagnostics diagnostics, CancellationToken stop)
    {
        var timeline = Link(options, diagnostics);
        stop.ThrowIfCancellationRequested();
        // Checks only look at the timeline; meanwhile it is made out what pages there are.
        var checking = Task.Run(() => Checker.Check(timeline, diagnostics), CancellationToken.None);
        var site = Render(timeline, diagnostics, options.IsAnew ? null : options.Pictures);
        checking.GetAwaiter().GetResult();
        stop.ThrowIfCancellationRequested();
        var written = Writer.Write(site, output, diagnostics, options.IsAnew, against: options.Against, stop: stop);
        return new BuildResult(timeline, written);
    }

    private static Timeline Link(BuildOptions options, Diagnostics diagnostics)
    {
        var files = Reader.Read(options.Input, options.Theme, diagnostics);
        var parsed = Parser.Parse(files, options.Url, diagnostics);
        return Linker.Link(parsed, options.Drafts, diagnostics);
    }

    /// <summary>The first half of it, for those who want the timeline and no pages.</summary>
    public static Timeline Check(BuildOptions options, Diagnostics diagnostics)
    {
        var timeline = Link(options, diagnostics);
        Checker.Check(timeline, diagnostics);
        return timeline;
    }

    /// <summary>The pages of a timeline, none of which is made before it is asked for.</summary>
    /// <param name="pictures">Where versions of pictures are kept outside the output; null for nowhere.</param>
    public static Site Render(Timeline timeline, Diagnostics diagnostics, PictureCache? pictures = null) => Renderer.Render(timeline, SlideReader.Read, diagnostics, pictures);
}
