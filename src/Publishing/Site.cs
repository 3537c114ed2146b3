using System.Collections.Immutable;

namespace Annals.Publishing;

/// <summary>Everything that is published.</summary>
/// <param name="Further">
/// What is not among the pages that people look at while they write, or takes work before it is known which files there are: the index of the search, what
/// programs read, frames, the timeline on paper, and what leads on from old addresses.
/// </param>
/// <param name="Files">Link cards, media and assets.</param>
public sealed record Site(ImmutableArray<SitePage> Pages, Lazy<ImmutableArray<SitePage>> Further, ImmutableArray<SiteFile> Files)
{
    /// <summary>Addresses, as in <c>entries/x/</c>, that the site would have with the drafts that are not shown.</summary>
    public ImmutableHashSet<string> AddressesOfDrafts { get; init; } = [];

    /// <summary>All that is made.</summary>
    public ImmutableArray<SitePage> AllPages() => Pages.AddRange(Further.Value);
}

/// <summary>A file that no template makes.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>media/x.jpg</c>.</param>
/// <param name="Open">What it holds, read or made when it is asked for; it can be read again from its beginning.</param>
/// <param name="Source">The file that it comes from, for diagnostics; null for one that is made.</param>
/// <param name="IsNamedByContent">Whether its name tells what it holds: where a build has made a file of this name, it is this one.</param>
public sealed record SiteFile(string Path, Func<Stream> Open, string? Source = null, bool IsNamedByContent = false)
{
    /// <summary>All that it holds.</summary>
    public byte[] Bytes()
    {
        using var stream = Open();
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
