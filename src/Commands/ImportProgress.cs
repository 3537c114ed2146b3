using Annals.Import;
using Spectre.Console;

namespace Annals.Commands;

/// <summary>A bar on the terminal while many files are read; nothing where the output goes to a file or another program.</summary>
internal static class ImportProgress
{
    // Fewer are done before anybody could read it.
    private const int Many = 20;

    public static ImportSummary Show(int files, Func<IProgress<string>, ImportSummary> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (files < Many || Console.IsErrorRedirected || !console.Profile.Capabilities.Interactive) return work(new Silent());
        return console.Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask("Reading", maxValue: files);
            return work(new Bar(bar));
        });
    }

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }

    private sealed class Bar(ProgressTask bar) : IProgress<string>
    {
        public void Report(string value) => bar.Increment(1);
    }
}
