using System.Collections.Immutable;
using System.Globalization;

namespace Annals.Read.History;

/// <summary>
/// What <c>git log -z --format=%x01%ct --name-status -M100%</c> prints, newest commit first: the time of a commit, then a letter and a path for each file, all
/// ended by NUL. A file that was moved as it is has R100 and two paths.
/// </summary>
internal static class GitLog
{
    /// <summary>What the commits' lines begin with; no path does.</summary>
    private const char Commit = '\u0001';

    public static FileHistory Read(ReadOnlySpan<char> log)
    {
        var changes = ImmutableDictionary.CreateBuilder<string, FileChanges>(StringComparer.Ordinal);
        // What a file is called today, by what it was called in the commits that are still to come.
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var time = DateTime.UnixEpoch;
        while (Next(ref log) is { IsEmpty: false } part)
        {
            if (part[0] == Commit)
            {
                time = DateTime.UnixEpoch.AddSeconds(long.Parse(part[1..], CultureInfo.InvariantCulture));
                continue;
            }
            var status = part[0];
            var path = Next(ref log).ToString();
            if (status == 'R') names[path] = NameOf(Next(ref log).ToString());
            else if (status != 'D') Add(NameOf(path), time);
        }
        return new FileHistory(changes.ToImmutable());

        string NameOf(string path) => names.GetValueOrDefault(path, path);

        void Add(string path, DateTime at) => changes[path] = changes.TryGetValue(path, out var known)
            ? new FileChanges(at < known.Added ? at : known.Added, at > known.Changed ? at : known.Changed)
            : new FileChanges(at, at);
    }

    // A line end stands between a commit and its files.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> log)
    {
        var end = log.IndexOf('\0');
        var part = end < 0 ? log : log[..end];
        log = end < 0 ? [] : log[(end + 1)..];
        return part.TrimStart('\n');
    }
}
