using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Reporting;

namespace Annals.Preview;

/// <summary>What a document was made into when its files were as the stamps say.</summary>
/// <param name="Found">What is wrong with it by itself.</param>
internal sealed record KnownDocument(DocumentStamp Stamp, ParsedDocument Document, ImmutableArray<Diagnostic> Found);
