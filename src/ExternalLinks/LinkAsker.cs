using System.Collections.Concurrent;

namespace Annals.ExternalLinks;

/// <summary>
/// Asks addresses, each once: several hosts at a time, the addresses of one host after each other with a pause between. What may
/// answer better later, as a busy server, is asked again after a while.
/// </summary>
internal sealed class LinkAsker(AskingManners manners) : IDisposable
{
    private readonly AddressVisitor _visitor = new(manners.Timeout, manners.IsLocal);

    /// <param name="answered">Told of each address that is done with, by several threads at once.</param>
    public async Task<IReadOnlyDictionary<string, Answer>> Ask(IEnumerable<string> addresses, Action<string, Answer> answered)
    {
        var answers = new ConcurrentDictionary<string, Answer>();
        var hosts = addresses.Distinct().GroupBy(address => new Uri(address).Authority);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = manners.AtOnce }, async (host, _) =>
        {
            var isFirst = true;
            foreach (var address in host)
            {
                if (!isFirst) await Task.Delay(manners.Pause, CancellationToken.None);
                isFirst = false;
                answered(address, answers[address] = await Ask(address));
            }
        });
        return answers;
    }

    private async Task<Answer> Ask(string address)
    {
        for (var tries = 1; ; tries++)
        {
            var reply = await _visitor.Visit(new Uri(address));
            // Without a word of the server, twice as long each time.
            var wait = reply.Wait ?? manners.Pause * (1 << tries);
            if (!reply.MayChange || tries == manners.Tries || wait > manners.LongestWait) return reply.Answer;
            await Task.Delay(wait);
        }
    }

    public void Dispose() => _visitor.Dispose();
}
