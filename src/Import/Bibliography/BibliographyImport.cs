using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>Lists of literature to sources. What is cited by a key is cited by it here; what the input has already is not made twice.</summary>
internal sealed class BibliographyImport
{
    private const int MostLetters = 80;

    private readonly FreeNames _names;

    // What is there, by address, DOI and ISBN.
    private readonly Dictionary<string, string> _there = [];

    private BibliographyImport(ExistingInput existing, FreeNames names)
    {
        _names = names;
        foreach (var source in existing.Sources)
            foreach (var mark in Marks(source)) _there.TryAdd(mark, source.Head.Slug);
    }

    /// <param name="read">The references of a file, in its order.</param>
    public static ImmutableArray<ImportedFile> Import(
        IEnumerable<OriginalFile> files, Func<OriginalFile, Diagnostics, ImmutableArray<Reference>> read, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        var import = new BibliographyImport(existing, names);
        return [.. files.Select(file => FileFaultException.In(file.Path, () => import.Import(file, read, diagnostics))).OfType<ImportedFile>()];
    }

    private ImportedFile? Import(OriginalFile file, Func<OriginalFile, Diagnostics, ImmutableArray<Reference>> read, Diagnostics diagnostics)
    {
        var found = new Diagnostics();
        var references = read(file, found);
        foreach (var fault in found.Sorted()) diagnostics.Add(fault);
        if (references.IsEmpty)
        {
            // What is broken has been told.
            if (!found.HasErrors) diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no source in this list that can be read");
            return null;
        }
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var reference in references)
        {
            void Find(string what, Outcome outcome) => findings.Add(new Finding(reference.Line, what, outcome));

            var title = Shown(SourceOfReference.Title(reference));
            if (Marks(reference).Select(mark => _there.GetValueOrDefault(mark)).FirstOrDefault(slug => slug is not null) is { } there)
            {
                Find($"“{title}” is sources/{there}.md already", Outcome.LeftOut);
                continue;
            }
            var id = Id(reference);
            foreach (var mark in Marks(reference)) _there.TryAdd(mark, id);
            drafts.Add(SourceOfReference.Compose(reference, id));
            Find($"[@{id}] {title}", Outcome.Made);
            if (reference.Text("title") is null) Find("it has no title here; write the one that the document has", Outcome.Unsure);
            if (reference.Key.Length > 0 && Slug.Of(reference.Key) != id) Find($"it was cited as {Shown(reference.Key)}, which is the name of another page, and is cited as {id} here", Outcome.Unsure);
            foreach (var (date, what) in new[] { (reference.Issued, "published"), (reference.Accessed, "accessed") })
                if (date is { Date: null }) Find($"{what}: “{Shown(date.Written)}” is no date that can be told for sure", Outcome.Unsure);
                else if (date is not null && date.Date!.ToString() != date.Written) Find($"{what}: {date.Date}, from “{Shown(date.Written)}”", Outcome.Inferred);
            foreach (var what in SourceOfReference.LeftOut(reference)) Find(Shown(what), Outcome.LeftOut);
        }
        return new ImportedFile(file, drafts.ToImmutable(), null, findings.ToImmutable());
    }

    // Without a key, as a clipping’s: whoever wrote it, and when.
    private string Id(Reference reference)
    {
        if (Slug.Of(reference.Key).Length > 0) return _names.Take(DocumentKind.Source, reference.Key);
        var who = reference.Authors is [var first, ..] ? first.Split(' ')[^1] : reference.Text("container-title") ?? reference.Text("publisher") ?? "";
        return reference.Issued?.Date is { } date && who.Length > 0 ? _names.Take(DocumentKind.Source, $"{who} {date}") : _names.Take(DocumentKind.Source, SourceOfReference.Title(reference), $"{who} undated");
    }

    private static IEnumerable<string> Marks(Reference reference)
    {
        if (SourceOfReference.Url(reference) is { } url) yield return Address(url);
        if (SourceOfReference.Doi(reference) is { } doi) yield return Address("https://doi.org/" + doi);
        // A journal’s ISSN is that of all its articles, and a book's ISBN that of all its chapters.
        if (reference.Type is "book" && reference.Text("ISBN") is { } isbn && new string([.. isbn.Where(character => char.IsAsciiLetterOrDigit(character))]) is { Length: >= 10 } digits) yield return "isbn:" + digits.ToUpperInvariant();
    }

    private static IEnumerable<string> Marks(SourceDocument source) => new[] { source.Url, source.Archived }.OfType<string>().Select(Address);

    // The same page by either scheme, with or without “www.”, a slash at its end or a place in it.
    private static string Address(string url)
    {
        var bare = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('#')[0].TrimEnd('/');
        return (bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare).Replace("dx.doi.org/", "doi.org/", StringComparison.OrdinalIgnoreCase) is var address && address.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase) ? address.ToLowerInvariant() : address;
    }

    private static string Shown(string text) => OneLine.Shortened(text, MostLetters);
}
