using Annals.Disk;
using Annals.ExternalLinks;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>The part of <c>annals check --links</c> that asks the web.</summary>
internal static class LinkCheckRun
{
    /// <summary>Where answers are kept, below the folder that the program was started in.</summary>
    public const string MemoryFile = ".annals/links.jsonl";

    // With fewer addresses, no progress bar is shown.
    private const int Many = 3;

    /// <returns>Null where the input could not be read, which has been reported.</returns>
    public static LinkSummary? Run(BuildOptions options, RequestPolicy policy, Diagnostics diagnostics) => GuardedBuild.Run(options.Input, () =>
    {
        // Faults of the files have been reported.
        var files = Reader.Read(options.Input, options.Theme, new Diagnostics());
        var addresses = AddressReader.Read(files, options.Drafts);
        using var memory = AnswerCache.Open(WritableFolder.Here, MemoryFile, DateTimeOffset.UtcNow);
        var asked = addresses.Select(address => address.Asked).Distinct().ToArray();
        var unknown = asked.Where(address => !memory.Answers.ContainsKey(address)).ToArray();
        var fresh = Ask(unknown, policy, memory);
        // This is no fault of the timeline: the addresses are asked again next time.
        if (memory.Fault is { } fault) Console.Error.WriteLine($"The answers are not remembered: {fault}");
        var answers = asked.ToDictionary(address => address, address => fresh.TryGetValue(address, out var answer) ? answer : memory.Answers[address]);
        LinkReport.Report(addresses, answers, diagnostics);
        return LinkSummary.Of(answers.Values, answers.Count - fresh.Count);
    }, diagnostics);

    private static IReadOnlyDictionary<string, Answer> Ask(string[] addresses, RequestPolicy policy, AnswerCache memory)
    {
        using var asker = new LinkAsker(policy);
        return TerminalProgress.Show("Asking", addresses.Length, Many, progress => asker.Ask(addresses, (address, answer) =>
        {
            memory.Add(address, answer, DateTimeOffset.UtcNow);
            progress.Report(address);
        }).GetAwaiter().GetResult());
    }
}
