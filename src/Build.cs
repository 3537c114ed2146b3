using Annals.Check;
using Annals.Import.TimelineJs;
using Annals.Link;
using Annals.Parse;
using Annals.Read;
using Annals.Render;
using Annals.Reporting;
using Annals.Write;

namespace Annals;

/// <summary>The whole flow, one way: files to texts to records to a timeline to pages to a folder.</summary>
public static class Build
{
    public static BuildResult Run(BuildOptions options, Diagnostics diagnostics)
    {
        var timeline = Link(options, diagnostics);
        // Checks only look at the timeline; meanwhile it is made out what pages there are.
        var checking = Task.Run(() => Checker.Check(timeline, diagnostics));
        var site = Render(timeline, diagnostics);
        checking.GetAwaiter().GetResult();
        var written = Writer.Write(site, options.Output, diagnostics);
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
    public static Site Render(Timeline timeline, Diagnostics diagnostics) => Renderer.Render(timeline, SlideReader.Read, diagnostics);
}
