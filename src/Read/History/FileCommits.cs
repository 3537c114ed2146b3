namespace Annals.Read.History;

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
