using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Annals.Preview;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Text;
using Annals.Work;

namespace Annals.Commands;

/// <summary><c>annals preview</c>: shows the site as the files are, while they are written.</summary>
internal static class PreviewCommand
{
    // In bytes. A build ends before its garbage matters; a preview stays, and collects it while nobody writes, or when memory gets full.
    private const long CollectWhenIdle = 280_000_000, CollectAlways = 350_000_000;

    // As many as a terminal shows beside the rest.
    private const int MostDrafts = 10;

    public static Command Create()
    {
        var command = new Command("preview", "Show the site in a browser while you write; nothing is written to the output.");
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var port = new Option<int>("--port")
        {
            Description = "Where it is shown; the next that is free if this one is taken.",
            HelpName = "number",
            DefaultValueFactory = _ => 8080,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65_000) return number;
                result.AddError("--port: a number from 0, which takes any that is free, to 65000");
                return 0;
            },
        };
        var output = CommonOptions.Output("Where build writes the site, to say what would change there.");
        var noOpen = new Option<bool>("--no-open") { Description = "Open no browser." };
        foreach (Option option in new Option[] { input, theme, output, port, drafts, noOpen }) command.Options.Add(option);
        command.SetAction(arguments => Run(
            CommonOptions.ForBuild(arguments, input, theme, drafts) with { Against = arguments.GetValue(output) },
            arguments.GetValue(port),
            isOpened: !arguments.GetValue(noOpen) && Surroundings.Here.HasScreen).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> Run(BuildOptions options, int port, bool isOpened)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        if (!Directory.Exists(options.Input))
        {
            Console.Error.Write(DiagnosticPrinter.Print(MissingInput(options), DiagnosticFormat.Text));
            return 1;
        }
        // Watching begins before reading, so that nothing is written unseen between the two.
        using var watch = new InputWatch(options.Theme is { } theme && Directory.Exists(theme) ? [options.Input, theme] : [options.Input]);
        var workspace = new Workspace(options);
        var preview = new LivePreview(Refresh(workspace, new HashSet<string>(), null));
        await using var server = await PreviewServer.Start(preview, port, stop.Token);
        var address = server.Urls.First() + "/";
        Console.WriteLine($"The preview is at {address} until Ctrl-C.");
        if (preview.State.Site is { } site) Tell(site, address);
        if (isOpened) BrowserWindow.Open(address);
        if (watch.IsBlind) Console.WriteLine("The system tells of no changes here, so that the files are looked at every second.");
        await Follow(watch, workspace, preview, stop.Token);
        // Open pages keep a connection that waits for events: the server does not wait for it to end.
        await server.StopAsync(new CancellationToken(canceled: true));
        return 0;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    // What changed is found out meanwhile: it takes as long as a build.
    private static void Tell(PreviewSite site, string address)
    {
        var drafts = site.DraftsShown.ToArray();
        if (drafts.Length > 0) Console.WriteLine("Drafts, which a build leaves out:");
        foreach (var draft in drafts.Take(MostDrafts)) Console.WriteLine($"  {TimelineWords.Quoted(draft.Title)} {address}{Addresses.Escape(draft.Permalink.Address)}");
        if (drafts.Length > MostDrafts) Console.WriteLine($"  and {drafts.Length - MostDrafts} more");
        _ = Task.Run(() =>
        {
            if (site.Changes is not { } changes) return;
            Console.WriteLine(changes.IsNone
                ? "Nothing changed since the last build."
                : $"Since the last build: {Counted.Of(changes.New.Length, "new page")}, {changes.Changed.Length} changed, {changes.Gone.Length} gone; see {address}{PreviewPage.Folder}");
        });
    }

    private static async Task Follow(InputWatch watch, Workspace workspace, LivePreview preview, CancellationToken stop)
    {
        for (var soon = false; !stop.IsCancellationRequested;)
        {
            var written = await watch.Next(soon, stop);
            if (stop.IsCancellationRequested) return;
            soon = written.Count > 0;
            var shown = preview.State;
            var state = Refresh(workspace, written, shown);
            if (!ReferenceEquals(state, shown)) preview.Show(state);
            if (Environment.WorkingSet > (soon ? CollectAlways : CollectWhenIdle)) GC.Collect();
        }
    }

    // Diagnostics are printed when they appear, and so is that they are gone.
    private static PreviewState Refresh(Workspace workspace, IReadOnlySet<string> written, PreviewState? shown)
    {
        var clock = Stopwatch.StartNew();
        var state = workspace.Refresh(written, shown);
        if (ReferenceEquals(state, shown)) return state;
        var now = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Console.Error.Write(DiagnosticPrinter.Print(state.Found, DiagnosticFormat.Text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{now} {(state.Errors.IsEmpty ? "shown" : "not shown, for the errors above")} after {clock.Elapsed.TotalMilliseconds:0} ms"));
        if (state.Site is { } site && !site.DraftsLeftOut.SequenceEqual(shown?.Site?.DraftsLeftOut ?? []) && TimelineWords.DraftsLeftOut(site.DraftsLeftOut) is { } drafts) Console.WriteLine(drafts);
        return state;
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> MissingInput(BuildOptions options)
    {
        var diagnostics = new Diagnostics();
        GuardedBuild.Check(options, diagnostics);
        return diagnostics.Sorted();
    }
}
