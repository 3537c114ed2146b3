using Annals.ExternalLinks;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>The part of <c>annals check --links</c> that asks the web.</summary>
internal static class LinkCheckRun
{
    private static readonly string MemoryPath = Path.Combine(".annals", "links.json");

    // Fewer are asked before anybody could read a bar.
    private const int Many = 3;

    /// <returns>Null where the input could not be read, which has been reported.</returns>
    public static LinkSummary? Run(BuildOptions options, Diagnostics diagnostics) => GuardedBuild.Run(options.Input, () =>
    {
        // What is wrong with the files has been said.
        var files = Reader.Read(options.Input, options.Theme, new Diagnostics());
        var addresses = AddressReader.Read(files, options.Drafts);
        var now = DateTimeOffset.UtcNow;
        var memory = AnswerMemory.Read(MemoryPath, now);
        var asked = addresses.Select(address => address.Asked).Distinct().ToArray();
        var unknown = asked.Where(address => !memory.Answers.ContainsKey(address)).ToArray();
        var fresh = Ask(unknown);
        Keep(memory.With(fresh, now));
        var answers = asked.ToDictionary(address => address, address => fresh.TryGetValue(address, out var answer) ? answer : memory.Answers[address].Answer);
        LinkReport.Report(addresses, answers, diagnostics);
        return LinkSummary.Of(answers.Values, answers.Count - fresh.Count);
    }, diagnostics);

    private static IReadOnlyDictionary<string, Answer> Ask(string[] addresses)
    {
        using var asker = new LinkAsker(AskingManners.Default);
        return TerminalProgress.Show("Asking", addresses.Length, Many, progress => asker.Ask(addresses, progress).GetAwaiter().GetResult());
    }

    private static void Keep(AnswerMemory memory)
    {
        try
        {
            memory.Write(MemoryPath);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            // Nothing is wrong with the timeline: the same is asked again next time.
            Console.Error.WriteLine($"The answers are not remembered: {refused.Message}");
        }
    }
}
