using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;

namespace Annals.Read.History;

/// <summary>
/// What <c>git log -z --topo-order --format=%x01%ct --name-status -M100%</c> prints, newest commit first: the time of a commit, then a letter and a path for
/// each file, all ended by NUL. A file that was moved as it is has R100 and two paths.
/// </summary>
internal static class GitLog
{
    /// <summary>What the commits' lines begin with; no letter of a file does.</summary>
    private const byte Commit = 1;

    // The last second of the year 9999, behind which .NET has no dates.
    private static readonly long LastSecond = (DateTime.MaxValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FileHistory Read(ReadOnlySpan<byte> log)
    {
        // A name is bytes until the end, one character for each, so that two names that are not UTF-8 stay two.
        var commits = new Dictionary<string, FileCommits>(StringComparer.Ordinal);
        // What a file is called today, by what it was called in the commits that are still to come.
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        DateTime? time = null;
        while (Next(ref log).TrimStart((byte)'\n') is { IsEmpty: false } part)
        {
            // A line end stands between a commit and its files.
            if (part[0] == Commit) time = Time(part[1..]);
            else
            {
                var path = Encoding.Latin1.GetString(Next(ref log));
                if (part[0] == 'R') names[path] = NameOf(Encoding.Latin1.GetString(Next(ref log)));
                else if (part[0] != 'D') Add(NameOf(path), time);
            }
        }
        var changes = ImmutableDictionary.CreateBuilder<string, FileChanges>(StringComparer.Ordinal);
        foreach (var (name, found) in commits)
            if (Decoded(name) is { } path) changes.Add(path, found.Changes);
        return FileHistory.None with { Changes = changes.ToImmutable() };

        string NameOf(string path) => names.GetValueOrDefault(path, path);

        void Add(string path, DateTime? at) => commits[path] = commits.TryGetValue(path, out var later) ? later.After(at) : FileCommits.Of(at);
    }

    /// <returns>Null where a commit has none, or one that no calendar of ours reaches; git takes any number.</returns>
    private static DateTime? Time(ReadOnlySpan<byte> seconds) =>
        Utf8Parser.TryParse(seconds, out long number, out var length) && length == seconds.Length && number >= 0 && number <= LastSecond
            ? DateTime.UnixEpoch.AddSeconds(number)
            : null;

    private static string? Decoded(string name)
    {
        if (Ascii.IsValid(name)) return name;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(name));
        }
        catch (DecoderFallbackException)
        {
            // No file of ours: .NET cannot open one whose name is not UTF-8.
            return null;
        }
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> log)
    {
        var end = log.IndexOf((byte)0);
        var part = end < 0 ? log : log[..end];
        log = end < 0 ? [] : log[(end + 1)..];
        return part;
    }
}

/// <summary>The commits that changed a file, as far as a log has been read, which goes from the newest to the oldest.</summary>
/// <param name="Newest">The time of the newest; null where that cannot be read.</param>
/// <param name="Oldest">The time of the oldest; null where that cannot be read.</param>
/// <param name="Earliest">Of all times that can be read: clocks go wrong.</param>
/// <param name="Latest">Of all times that can be read.</param>
internal readonly record struct FileCommits(DateTime? Newest, DateTime? Oldest, DateTime? Earliest, DateTime? Latest)
{
    public FileChanges Changes => new(Oldest is null ? null : Earliest, Newest is null ? null : Latest);

    public static FileCommits Of(DateTime? time) => new(time, time, time, time);

    /// <summary>With one that is older by its place.</summary>
    public FileCommits After(DateTime? time) => this with
    {
        Oldest = time,
        Earliest = Earliest is null || time < Earliest ? time ?? Earliest : Earliest,
        Latest = Latest is null || time > Latest ? time ?? Latest : Latest,
    };
}
