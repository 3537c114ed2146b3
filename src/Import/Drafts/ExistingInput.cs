using System.Collections.Immutable;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Parse.Prose;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Drafts;

/// <summary>What the input has already. Faults in it are reported by <c>check</c>, not by an import.</summary>
/// <param name="Input">The folder.</param>
/// <param name="Settings">Null where there is no <c>site.yml</c>.</param>
internal sealed record ExistingInput(
    string Input,
    TextFile? Settings,
    ImmutableArray<EntryDocument> Entries,
    ImmutableArray<SourceDocument> Sources,
    ImmutableArray<SubjectDocument> Subjects,
    ImmutableArray<(DocumentKind Kind, string Slug)> Slugs)
{
    /// <summary>The entries, each by the name of its file.</summary>
    public ILookup<string, EntryDocument> EntriesBySlug { get; } = Entries.ToLookup(entry => entry.Head.Slug);

    /// <summary>As in <c>media/x.jpg</c>.</summary>
    public ImmutableHashSet<string> Media { get; init; } = [];

    /// <summary>Slugs of what its texts link to by name alone: a second page of such a name would make the link ambiguous.</summary>
    public ImmutableHashSet<string> Linked { get; init; } = [];

    public static ExistingInput Read(string input)
    {
        var ignored = new Diagnostics();
        var files = Reader.Read(input, theme: null, ignored);
        // Without the theme, which the parsing stage has most of its work with, and an import no use for.
        var documents = Parser.Parse(files.Documents, ignored);
        return new ExistingInput(
            input,
            files.Settings,
            [.. documents.OfType<EntryDocument>()],
            [.. documents.OfType<SourceDocument>()],
            [.. documents.OfType<SubjectDocument>()],
            [.. documents.Select(document => (document.Head.Kind, document.Head.Slug))])
        {
            Media = [.. files.Media.Keys],
            Linked =
            [
                .. documents.SelectMany(document => document.Head.Body.AllMarks).OfType<PageLinkMark>()
                    .SelectMany(link => (string[])[link.Target, $"{link.Target}#{link.Anchor}"]).Select(name => Slug.Of(name)),
            ],
        };
    }
}
