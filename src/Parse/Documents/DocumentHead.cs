using Annals.Parse.Prose;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>What every document has, whatever it is about.</summary>
public sealed record DocumentHead
{
    /// <summary>The folder it stands in.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The last part of its permalink.</summary>
    public required string Slug { get; init; }

    /// <summary>Its file, for diagnostics.</summary>
    public required string Path { get; init; }

    /// <summary>Plain text; the slug where the author gave none, which has been reported.</summary>
    public required string Title { get; init; }

    public required Position TitleAt { get; init; }

    /// <summary>One sentence of plain text, or empty.</summary>
    public required string Summary { get; init; }

    /// <summary>BCP 47, or empty: of an entry, the language of its words; of a source, that of the document.</summary>
    public required string Language { get; init; }

    public required bool IsDraft { get; init; }

    public required Body Body { get; init; }
}
