using System.CommandLine;
using Annals.Check;
using Annals.FullTexts;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Commands;

/// <summary><c>annals verify</c>: sets every quotation against the text that it cites, and says what came of it.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var drafts = CommonOptions.Drafts();
        var clippings = new Option<string?>("--clippings")
        {
            Description = "A folder with the full texts of sources, to be used in place of their .words files.",
            HelpName = "folder",
        };
        var words = new Option<bool>("--words")
        {
            Description = "Make the .words file of each source whose full text is named after it, unless there is one of this version.",
        };
        var command = new Command("verify", "Check every quotation against the text that it cites.") { input, drafts, clippings, words };
        command.Validators.Add(result =>
        {
            if (result.GetValue(words) && result.GetValue(clippings) is null)
                result.AddError("--words makes its files from full texts; name their folder with --clippings");
        });
        command.SetAction(arguments => Run(
            arguments.GetValue(input)!, arguments.GetValue(drafts), arguments.GetValue(clippings), arguments.GetValue(words)));
        return command;
    }

    private static int Run(string input, bool drafts, string? folder, bool words)
    {
        var diagnostics = new Diagnostics();
        var (timeline, matches) = GuardedBuild.Run(input, () => Verify(input, drafts, folder, diagnostics), diagnostics);
        var written = words && matches is not null ? WordsFiles.Write(input, matches, timeline!, diagnostics) : [];
        // Altered words are listed with all others, and need not be said twice; a file that has been made anew is of no earlier version.
        var other = diagnostics.Sorted().RemoveAll(found => found.Rule == Rules.AlteredQuotation
            || (found.Rule == Rules.EarlierWords && written.Any(line => line.StartsWith(found.File + ": made anew", StringComparison.Ordinal))));
        Console.Write(DiagnosticPrinter.Print(other, DiagnosticFormat.Text));
        if (timeline is not null) new VerificationPrinter(timeline, matches, VerificationPrinter.IsTerminal).Print(Console.Out);
        foreach (var line in written) Console.WriteLine(line);
        return diagnostics.HasErrors ? 1 : 0;
    }

    private static (Timeline?, FullTextMatches?) Verify(string input, bool drafts, string? folder, Diagnostics diagnostics)
    {
        var files = Reader.Read(input, CommonOptions.ThemeOrDefault(null), diagnostics);
        var parsed = Parser.Parse(files, url: null, diagnostics);
        var matches = folder is null
            ? null
            : FullTextMatches.Match(FullTextReader.Read(folder, diagnostics), parsed.Documents.OfType<SourceDocument>());
        var documents = matches is null ? parsed.Documents : [.. parsed.Documents.Select(document => WithText(document, matches))];
        var timeline = Linker.Link(parsed with { Documents = documents }, drafts, diagnostics);
        Checker.Check(timeline, diagnostics);
        if (matches is not null) PageCheck.Run(timeline, matches, diagnostics);
        return (timeline, matches);
    }

    private static ParsedDocument WithText(ParsedDocument document, FullTextMatches matches) =>
        document is SourceDocument source && matches.For(source.Head.Slug) is { } clipping
            ? source with { Fingerprint = clipping.Fingerprint }
            : document;
}
