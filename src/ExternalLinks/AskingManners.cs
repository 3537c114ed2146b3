namespace Annals.ExternalLinks;

/// <summary>How other people's servers are asked.</summary>
/// <param name="Timeout">How long an answer is waited for.</param>
/// <param name="Pause">Between two addresses of one host.</param>
/// <param name="LongestWait">Before asking again; a server that wants more is not asked again.</param>
/// <param name="Tries">How often an address is asked that may answer better later.</param>
/// <param name="AtOnce">How many hosts are asked at a time, each for one address.</param>
/// <param name="IsLocal">Whether this machine and its own network are asked, too.</param>
internal sealed record AskingManners(TimeSpan Timeout, TimeSpan Pause, TimeSpan LongestWait, int Tries, int AtOnce, bool IsLocal)
{
    public static readonly AskingManners Default = new(
        TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(0.5), TimeSpan.FromMinutes(1), Tries: 3, AtOnce: 6, IsLocal: false);
}
