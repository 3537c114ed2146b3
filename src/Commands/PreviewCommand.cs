using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Annals.Preview;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals preview</c>: shows the site as the files are, while they are written.</summary>
internal static class PreviewCommand
{
    // In bytes. A build ends before its garbage matters; a preview stays, and collects it while nobody writes, or when memory gets full.
    private const long CollectWhenIdle = 280_000_000, CollectAlways = 350_000_000;

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
        foreach (Option option in new Option[] { input, theme, port, drafts }) command.Options.Add(option);
        command.SetAction(arguments => Run(
            CommonOptions.ForBuild(arguments, input, theme, drafts),
            arguments.GetValue(port)).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> Run(BuildOptions options, int port)
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
        Console.WriteLine($"The preview is at {server.Urls.First()}/ until Ctrl-C.");
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
        if (state.Site is { } site && site.DraftsLeftOut != shown?.Site?.DraftsLeftOut && TimelineWords.DraftsLeftOut(site.DraftsLeftOut) is { } drafts) Console.WriteLine(drafts);
        return state;
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> MissingInput(BuildOptions options)
    {
        var diagnostics = new Diagnostics();
        GuardedBuild.Check(options, diagnostics);
        return diagnostics.Sorted();
    }
}
