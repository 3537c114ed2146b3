using System.Collections.Immutable;
using Annals.Parse.Documents;

namespace Annals.Timelines;

/// <summary>A document that is cited.</summary>
/// <param name="Index">Its place in <see cref="Timeline.Sources"/>.</param>
/// <param name="Byline">Its writers, each with the page of that person if there is one.</param>
public sealed record Source(
    int Index,
    int? TimelineIndex,
    Permalink Permalink,
    SourceDocument Document,
    LinkedText Text,
    ImmutableArray<NamedSubject> Byline) : Moment(
        Permalink, Document.Head.Title, Document.Head.Summary, Document.TitleLanguage, Document.Published, TimelineIndex)
{
    public bool Equals(Source? other) => other is not null && Permalink == other.Permalink;

    public override int GetHashCode() => Permalink.GetHashCode();
}
