using Annals.Parse.Prose;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>What every document has, whatever it is about.</summary>
/// <param name="Kind">The folder it stands in.</param>
/// <param name="Slug">The last part of its permalink.</param>
/// <param name="Path">Its file, for diagnostics.</param>
/// <param name="Title">Plain text; the slug where the author gave none, which has been reported.</param>
/// <param name="TitleAt">Where the title stands.</param>
/// <param name="Summary">One sentence of plain text, or empty.</param>
/// <param name="Language">BCP 47, or empty: of an entry, the language of its words; of a source, that of the document.</param>
public sealed record DocumentHead(
    DocumentKind Kind,
    string Slug,
    string Path,
    string Title,
    Position TitleAt,
    string Summary,
    string Language,
    bool IsDraft,
    Body Body);
