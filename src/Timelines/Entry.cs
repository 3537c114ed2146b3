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

/// <summary>An entry's place among those about one subject.</summary>
/// <param name="Subject">Index into <see cref="Timeline.Subjects"/>.</param>
/// <param name="Earlier">The entry before it about the same, or null at the start.</param>
/// <param name="Later">The entry after it about the same, or null at the end.</param>
public readonly record struct Appearance(int Subject, int? Earlier, int? Later);

/// <summary>Words that somebody said, as some sources print them.</summary>
/// <param name="Verifications">One for each source that it is in.</param>
public sealed record Quotation(
    NamedSubject By, string Said, ImmutableArray<ReferenceUse> In, ImmutableArray<Verification> Verifications);

/// <summary>What somebody said once, in every wording in which it is printed.</summary>
/// <param name="Versions">The one that most sources print comes first; the others are compared with it.</param>
public sealed record Statement(NamedSubject By, ImmutableArray<Quotation> Versions);

/// <summary>A point on which accounts differ.</summary>
public sealed record Dispute(string Point, ImmutableArray<Account> Accounts);

/// <summary>What some sources say about a disputed point.</summary>
public sealed record Account(string Says, ImmutableArray<ReferenceUse> In);
