using System.Diagnostics;
using System.Globalization;
using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Kills a command at random moments, again and again.</summary>
internal sealed class Kills(string folder, (string, string)[] environment, string[] command, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _usual;

    /// <param name="fresh">Makes what the command is to work on.</param>
    /// <returns>What it says when nobody kills it, which also tells how long it takes.</returns>
    public AnnalsCommand Usual(Action fresh)
    {
        fresh();
        var clock = Stopwatch.StartNew();
        var run = AnnalsCommand.Run(folder, environment, command);
        _usual = clock.Elapsed;
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }

    public AnnalsCommand Again() => AnnalsCommand.Run(folder, environment, command);

    /// <param name="marks">Files that appear on the way: two kills of three come just after one of them.</param>
    /// <param name="found">Is told of each kill, and says in a word how far the command had come.</param>
    /// <returns>A line with what was found.</returns>
    public string Run(int kills, Action fresh, Func<bool>[] marks, Func<string> found)
    {
        var states = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var killed = 0; killed < kills;)
        {
            fresh();
            if (!Kill(killed, marks)) continue;
            killed++;
            var state = found();
            states[state] = states.GetValueOrDefault(state) + 1;
        }
        return string.Create(CultureInfo.InvariantCulture,
            $"{kills} × annals {string.Join(' ', command)} killed, seed {seed}, {_clock.Elapsed.TotalSeconds:0} s, and each recovered exactly: {string.Join(", ", states.Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    /// <returns>False where it was over before.</returns>
    private bool Kill(int turn, Func<bool>[] marks)
    {
        using var process = AnnalsCommand.Start(folder, environment, command);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (turn % (marks.Length + 1) is var mark && mark == 0) Thread.Sleep(_usual * _random.NextDouble());
        else
        {
            while (!marks[mark - 1]() && !process.HasExited) Thread.SpinWait(200);
            for (var (clock, wait) = (Stopwatch.StartNew(), _random.NextDouble() * 8); clock.Elapsed.TotalMilliseconds < wait;) Thread.SpinWait(10);
        }
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }
}
