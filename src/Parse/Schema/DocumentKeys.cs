using Annals.Read;

namespace Annals.Parse.Schema;

/// <summary>The keys of one kind of document, and among them those that other kinds have too; null where this one has none such.</summary>
internal sealed record DocumentKeys(KeySchema Schema)
{
    public required Key<string> Title { get; init; }

    public required ListKey<string> Aliases { get; init; }

    public Key<string>? Summary { get; init; }

    public Key<string>? Language { get; init; }

    public Key<string>? Status { get; init; }

    /// <summary>The keys that a document of this kind may have.</summary>
    public static DocumentKeys Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Entry => EntryKeys.All,
        DocumentKind.Source => SourceKeys.All,
        DocumentKind.Page => PageKeys.All,
        _ => SubjectKeys.All,
    };
}
