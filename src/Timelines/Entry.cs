using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;

namespace Annals.Timelines;

/// <summary>Something that happened, with all that it is tied to. Other entries are named by their index, which is their place in time.</summary>
/// <param name="Index">Its place in <see cref="Timeline.Entries"/>.</param>
/// <param name="When">Its date, which an entry always has.</param>
/// <param name="Subjects">People, organisations, places and tags, in this order, as the author listed them.</param>
/// <param name="Statements">The quotations, those together that are versions of one statement.</param>
public sealed record Entry(
    int Index,
    int? TimelineIndex,
    Permalink Permalink,
    EntryDocument Document,
    Edtf When,
    LinkedText Text,
    ImmutableArray<Appearance> Subjects,
    ImmutableArray<Quotation> Quotes,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Dispute> Disputed) : Moment(Permalink, Document.Head.Title, Document.Head.Summary, Document.Head.Language, When, TimelineIndex)
{
    /// <summary>The date's type is of no use to equality: an entry is its permalink.</summary>
    public bool Equals(Entry? other) => other is not null && Permalink == other.Permalink;

    public override int GetHashCode() => Permalink.GetHashCode();
}
