namespace Annals.Timelines;

/// <summary>The lasting address of a page, below the root of the site.</summary>
/// <param name="Folder">Its kind, as in <c>entries</c>.</param>
/// <param name="Slug">Its name within the kind; empty for the index page of the kind.</param>
public readonly record struct Permalink(string Folder, string Slug)
{
    public const string Periods = "periods";

    private readonly int _hash = Slug.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc cref="Permalink"/>
    public string Slug { get; } = Slug;

    /// <summary>As in <c>entries/the-company-apologises/</c>: not yet escaped for a URL.</summary>
    public string Address => Slug.Length == 0 ? Folder + "/" : $"{Folder}/{Slug}/";

    // The slug alone, since slugs nearly always differ. The hash is cached: each permalink is looked up many times.
    public bool Equals(Permalink other) => Slug == other.Slug && Folder == other.Folder;

    public override int GetHashCode() => _hash;
}
