using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Formats.Citations;

/// <summary>Something that can be cited: a page of the site, or a document that the site cites itself.</summary>
/// <param name="Id">Unique among all of a site: a source's id, or an entry's kind and slug, as in <c>entries/the-apology</c>.</param>
/// <param name="Kind">A source's kind, in the schema's words; empty where it has none; <see cref="Page"/> for a page of the site.</param>
/// <param name="Title">On one line.</param>
/// <param name="Authors">As they are printed: which part of a name is the family's is not guessed.</param>
/// <param name="Container">The site for a page of it, the publisher for a source; empty where it is not known.</param>
/// <param name="Issued">When it was published, or last changed for a page of the site; null where that is not known.</param>
/// <param name="Event">When what it tells of happened; null for a source.</param>
/// <param name="Accessed">When an editor read it, as far as that was written down.</param>
/// <param name="Language">BCP 47, or empty.</param>
/// <param name="Inferred">The keys of a source that it does not state itself.</param>
public sealed record Citable(
    string Id,
    string Kind,
    string Title,
    ImmutableArray<string> Authors,
    string Container,
    Edtf? Issued,
    Edtf? Event,
    string? Url,
    string? Archived,
    Edtf? Accessed,
    string Language,
    ImmutableArray<string> Inferred)
{
    public const string Page = "page";

    /// <summary>An entry's own page. When it was last changed, its corrections say.</summary>
    public static Citable Of(Entry entry, SiteSettings settings) => new(
        $"{entry.Permalink.Folder}/{entry.Permalink.Slug}",
        Page,
        OneLine(entry.Title),
        [],
        OneLine(settings.Title),
        LastChange(entry.Document.Corrections),
        entry.When,
        settings.Url is { } url ? Addresses.Full(url, entry.Permalink) : null,
        null,
        null,
        settings.Language.Value,
        []);

    /// <summary>The document itself, not the page about it.</summary>
    public static Citable Of(Source source) => new(
        source.Permalink.Slug,
        source.Document.Kind,
        OneLine(source.Title),
        [.. source.Byline.Select(name => OneLine(name.Name))],
        OneLine(source.Document.Publisher),
        source.Document.Published,
        null,
        source.Document.Url,
        source.Document.Archived,
        source.Document.Accessed,
        source.Document.Language,
        source.Document.Inferred);

    private static Edtf? LastChange(ImmutableArray<Correction> corrections)
    {
        Edtf? last = null;
        foreach (var correction in corrections)
            if (correction.Date is { } date && date > last) last = date;
        return last;
    }

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t')
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;
}
