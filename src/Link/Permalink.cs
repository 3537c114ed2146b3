namespace Annals.Link;

/// <summary>The lasting address of a page, below the root of the site.</summary>
/// <param name="Folder">Its kind, as in <c>entries</c>.</param>
/// <param name="Slug">Its name within the kind; empty for the index page of the kind.</param>
public readonly record struct Permalink(string Folder, string Slug)
{
    public const string Periods = "periods";

    /// <summary>As in <c>entries/the-company-apologises/</c>: not yet escaped for a URL.</summary>
    public string Address => Slug.Length == 0 ? Folder + "/" : $"{Folder}/{Slug}/";

    // Slugs differ nearly always, and there are many to look up.
    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);
}
