using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>What is to become one entry: sentences and statements of one day and subject, from one clipping or several.</summary>
/// <param name="IsBound">Whether the date is only the latest that it can be, since a clipping printed it by then.</param>
internal sealed record EntryPlan(
    Edtf Date, bool IsBound, ImmutableArray<DatedSentence> Sentences, ImmutableArray<Statement> Statements)
{
    /// <summary>The clippings in it, by index, ascending.</summary>
    public IEnumerable<int> Clippings => Sentences.Select(sentence => sentence.Clipping)
        .Concat(Statements.SelectMany(statement => statement.Speeches.Select(speech => speech.Clipping))).Distinct().Order();

    /// <summary>Who is in it, as the sentences and statements name them.</summary>
    public IEnumerable<ClippingName> Names => Sentences.SelectMany(sentence => sentence.Names)
        .Concat(Statements.Select(statement => statement.Speaker).OfType<ClippingName>()).Distinct();
}
