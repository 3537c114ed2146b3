using System.Collections.Concurrent;

namespace Annals.ExternalLinks;

/// <summary>
/// Asks addresses, each once: several hosts at a time, the addresses of one host after each other with a pause between. What may
/// answer better later, as a busy server, is asked again after a while.
/// </summary>
internal sealed class LinkAsker(RequestPolicy policy) : IDisposable
{
    private readonly AddressVisitor _visitor = new(policy.Timeout, policy.IsLocal);

    /// <param name="answered">Told of each address that is done with, by several threads at once.</param>
    public async Task<IReadOnlyDictionary<string, Answer>> Ask(IEnumerable<string> addresses, Action<string, Answer> answered)
    {
        var answers = new ConcurrentDictionary<string, Answer>();
        var hosts = addresses.Distinct().GroupBy(address => new Uri(address).Authority);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = policy.AtOnce }, async (host, _) =>
        {
            var isFirst = true;
            foreach (var address in host)
            {
                if (!isFirst) await Task.Delay(policy.Pause, CancellationToken.None);
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
            var wait = reply.Wait ?? policy.Pause * (1 << tries);
            if (!reply.MayChange || tries == policy.Tries || wait > policy.LongestWait) return reply.Answer;
            await Task.Delay(wait);
        }
    }

    public void Dispose() => _visitor.Dispose();
}

/// <summary>The limits within which other people's servers are asked.</summary>
/// <param name="Timeout">How long an answer is waited for.</param>
/// <param name="Pause">Between two addresses of one host.</param>
/// <param name="LongestWait">Before asking again; a server that wants more is not asked again.</param>
/// <param name="Tries">How often an address is asked that may answer better later.</param>
/// <param name="AtOnce">How many hosts are asked at a time, each for one address.</param>
/// <param name="IsLocal">Whether this machine and its own network are asked, too.</param>
internal sealed record RequestPolicy(TimeSpan Timeout, TimeSpan Pause, TimeSpan LongestWait, int Tries, int AtOnce, bool IsLocal)
{
    public static readonly RequestPolicy Default = new(
        TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(0.5), TimeSpan.FromMinutes(1), Tries: 3, AtOnce: 6, IsLocal: false);
}
