using Annals.Check;
using Annals.Link;
using Annals.Parse;
using Annals.Read;
using Annals.Reporting;
using Annals.Write;

namespace Annals.ByStage;

/// <summary>The same calls as <c>Build.Run</c>, in the same order, with a clock between them.</summary>
internal static class StagedBuild
{
    // Nothing is kept here that a build would not keep, or the collector would have more to do than there.
    public static StagesReport Run(BuildOptions options, Diagnostics diagnostics)
    {
        var clock = new StageClock();
        var files = Reader.Read(options.Input, options.Theme, diagnostics);
        clock.Done("read");
        // It reads the texts, too: the stage before only says where they are.
        var parsed = Parser.Parse(files, options.Url, diagnostics);
        clock.Done("parse");
        var timeline = Linker.Link(parsed, options.Drafts, diagnostics);
        clock.Done("link");
        Checker.Check(timeline, diagnostics);
        clock.Done("check");
        var site = Build.Render(timeline, diagnostics);
        clock.Done("render");
        // The writer asks for them again, and they are made once.
        var pages = site.AllPages().Length;
        clock.Done("all pages");
        using (var output = new HeldOutput(options.Output!, "the stages", isNamed: true)) Writer.Write(site, output, diagnostics);
        clock.Done("write");
        return clock.Report(timeline.Entries.Length, pages + site.Files.Length);
    }
}
