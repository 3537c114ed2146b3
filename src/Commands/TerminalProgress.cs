using Spectre.Console;

namespace Annals.Commands;

/// <summary>A bar on the terminal while much is done; nothing where the output goes to a file or another program.</summary>
internal static class TerminalProgress
{
    /// <param name="verb">What is done, as in “Reading”.</param>
    /// <param name="count">How many reports of progress there will be.</param>
    /// <param name="many">Fewer are done before anybody could read it.</param>
    public static T Show<T>(string verb, int count, int many, Func<IProgress<string>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (count < many || Console.IsErrorRedirected || !console.Profile.Capabilities.Interactive) return work(new Silent());
        return console.Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask(verb, maxValue: count);
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
