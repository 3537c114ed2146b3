using System.CommandLine;
using Annals.Cms;
using Annals.Disk;
using Annals.Init;
using Annals.Reporting;
using Annals.VersionControl;

namespace Annals.Commands;

/// <summary><c>annals init [DIR]</c>: a new timeline. It never touches a file that is there.</summary>
internal static class InitCommand
{
    private const string Here = ".";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where; made if it is not there. Left out, it is this one.", HelpName = "folder", DefaultValueFactory = _ => Here };
        var title = new Option<string?>("--title") { Description = "What the timeline is called; the folder’s name if left out.", HelpName = "title" };
        var language = new Option<string?>("--language")
        {
            Description = $"The language of the site and of what is written for its authors: {string.Join(", ", InitLanguages.All)}; {InitLanguages.Default} if left out.",
            HelpName = "language",
        };
        var example = new Option<bool>("--example") { Description = "Begin with a whole timeline to look at, in place of one invented entry." };
        var github = new Option<bool>("--github") { Description = "A workflow, too, by which GitHub checks and publishes it." };
        var cms = new Option<bool>("--cms") { Description = "A page, too, on which it can be edited in a browser, with Decap CMS, which npm fetches." };
        var package = new Option<string[]>("--package") { Description = "With --cms: an archive that the CMS needs, if npm is not to fetch it; once for each.", HelpName = "file.tgz" };
        package.Validators.Add(result =>
        {
            if (!result.GetValue(cms)) result.AddError("--package goes with --cms alone");
        });
        var command = new Command("init", "Begin a timeline: settings, an entry, a source, what editors need.") { folder, title, language, example, github, cms, package };
        command.SetAction(arguments => Run(new InitRequest(
            arguments.GetValue(folder)!, arguments.GetValue(title), arguments.GetValue(language), arguments.GetValue(example), arguments.GetValue(github),
            arguments.GetValue(cms), arguments.GetValue(package) ?? [])));
        return command;
    }

    private static int Run(InitRequest request)
    {
        using var interruption = new Interruption();
        try
        {
            var diagnostics = new Diagnostics();
            var summary = GuardedBuild.Run(request.Folder, () => Make(request, diagnostics, interruption.Token), diagnostics);
            Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
            if (summary is null)
            {
                if (diagnostics.Sorted().Any(found => found.Rule == Rules.CmsNotFetched))
                    Console.Error.WriteLine($"Nothing was made. Without --cms all else is made; “annals export cms --admin {CmsFiles.Folder}” makes the page later.");
                return 1;
            }
            Print(request, summary);
            return 0;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine("Interrupted: nothing was made.");
            return interruption.ExitCode;
        }
    }

    private static InitSummary? Make(InitRequest request, Diagnostics diagnostics, CancellationToken stop) =>
        request.Decide(diagnostics) is { } options ? TimelineFolder.Fill(new WritableFolder(request.Folder), NewTimeline.Files(options), diagnostics, stop) : null;

    private static void Print(InitRequest request, InitSummary summary)
    {
        Console.WriteLine(request.Folder == Here ? "Made here:" : $"Made in {request.Folder}:");
        foreach (var path in summary.Made) Console.WriteLine($"  {path}");
        if (summary.Kept.Length > 0) Console.WriteLine("There already, and as it was:");
        foreach (var path in summary.Kept) Console.WriteLine($"  {path}");
        Console.WriteLine("What to do next:");
        if (request.Folder != Here) Console.WriteLine($"  cd {Quoted(request.Folder)}");
        Console.WriteLine("""
              annals preview --drafts                     # shows the site while you write
              annals new "What happened" --date 1903-05   # starts an entry, as a draft
              annals build                                # makes the site, in output/
            """);
        if (request.HasCms)
            Console.WriteLine($"To edit in a browser: run “npx decap-server” here beside “annals preview”, and open /admin/. For signing in on the published site, {CmsFiles.Folder}/{CmsFolder.Config} wants your repository and the address of a server that knows a secret.");
        if (request.HasWorkflow) Console.WriteLine(WorkflowNote(request.Folder));
    }

    // GitHub looks at the top of a repository alone.
    private static string WorkflowNote(string folder) =>
        WorkTree.Around(folder, Path.Combine(folder, TimelineFiles.Input)) is { } tree && tree.PathOf(folder) is not "."
            ? $"The workflow is for the top of a repository, and this folder stands below {tree.Root}: move .github there, or make a repository of this folder."
            : $"To publish: push this folder to GitHub as a repository of its own, and set Settings → Pages → Source to “GitHub Actions” once.";

    private static string Quoted(string folder) => folder.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or '\\' or ':') ? folder : $"\"{folder}\"";
}
