using Annals.Reporting;

namespace Annals.Timelines;

/// <summary>An address that a page had once, and that leads to it still.</summary>
/// <param name="Path">Below the root of the site, as in <c>entries/old/</c>, with a slash at the end unless it names a file.</param>
/// <param name="To">The page.</param>
/// <param name="Title">Of the page.</param>
/// <param name="File">Where the author says so.</param>
/// <param name="At">Its place there.</param>
public sealed record OldAddress(string Path, Permalink To, string Title, string File, Position At)
{
    /// <summary>The same as a permalink, where it has the form of one.</summary>
    public Permalink? Permalink => Path.Split('/') is [var folder, var slug, ""] ? new Permalink(folder, slug) : null;
}
