using Annals.Publishing;

namespace Annals;

/// <summary>What to build from what.</summary>
/// <param name="Input">The folder with <c>site.yml</c>.</param>
/// <param name="Theme">A folder to lay over the default theme, or null for the default alone.</param>
/// <param name="Output">Where the site is written; null for a build that only checks.</param>
/// <param name="Url">The site's address, in place of the one in <c>site.yml</c>; null to leave it.</param>
/// <param name="Drafts">Whether drafts are built.</param>
public sealed record BuildOptions(string Input, string? Theme, string? Output, string? Url, bool Drafts)
{
    /// <summary>Whether link cards, too, are drawn that an earlier build has drawn: what is deployed is made by this build alone.</summary>
    public bool IsAnew { get; init; }

    /// <summary>Where versions of pictures are kept outside the output; null for nowhere.</summary>
    public PictureCache? Pictures { get; init; }

    /// <summary>An output that is not written, to say which pages of an earlier build would be gone from it; null for none.</summary>
    public string? Against { get; init; }
}
