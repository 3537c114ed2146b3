using System.Globalization;
using Annals.Reporting;

namespace Annals.Write;

/// <summary>Limits the size of a site while it is made, at ten times what a hundred thousand entries need: one small file can cause many large pages, and a disk is shared.</summary>
/// <param name="mostBytes">Of all pages together.</param>
/// <param name="mostFiles">With the media.</param>
public sealed class OutputTotal(long mostBytes = 64_000_000_000, int mostFiles = 5_000_000)
{
    private long _bytes;

    /// <exception cref="TooMuchException">There are more.</exception>
    public void CheckFiles(int files)
    {
        if (files > mostFiles) throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"{files:N0} files, more than the {mostFiles:N0}"));
    }

    /// <summary>Adds a page. Safe to call from several threads.</summary>
    /// <exception cref="TooMuchException">All of them together are longer.</exception>
    public void Add(long bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) > mostBytes) throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"more than the {mostBytes / 1e9:0.###} GB"));
    }

    private static TooMuchException TooLarge(string what) =>
        new(Position.Start, $"the site would have {what} that are written; make several of it, and look for entries with very many names or links", Rules.SiteTooLarge);
}
