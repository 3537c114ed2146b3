using System.Collections.Immutable;
using Annals.Link;
using Annals.Timelines;
using CsCheck;

namespace Annals.Tests.Timelines;

/// <summary>The quick way to related entries against the plain one, over all pairs.</summary>
public class RelatedEntryPropertyTests
{
    private static readonly Gen<ImmutableArray<ImmutableArray<int>>> SubjectsOf =
        from subjects in Gen.Int[1, 8]
        from entries in Gen.Int[0, subjects - 1].HashSet[0, Math.Min(4, subjects)].Array[1, 30]
        select entries.Select(entry => entry.Order().ToImmutableArray()).ToImmutableArray();

    [Fact]
    public void For_small_timelines_the_result_is_that_of_comparing_every_pair() => SubjectsOf.Sample(subjectsOf =>
    {
        var count = subjectsOf.Max(subjects => subjects.IsEmpty ? 0 : subjects.Max() + 1);
        var related = new RelatedEntries(subjectsOf, EntrySubjects.Invert(subjectsOf, count));
        for (var entry = 0; entry < subjectsOf.Length; entry++)
        {
            var expected = Naive(subjectsOf, entry);
            var actual = related.To(entry);
            Assert.Equal(expected.Select(other => other.Entry), actual.Select(relation => relation.Entry));
            Assert.Equal(expected.Select(other => string.Join(' ', other.Shared)), actual.Select(relation => string.Join(' ', relation.Shared)));
        }
    }, iter: 2000);

    private static (int Entry, int[] Shared)[] Naive(ImmutableArray<ImmutableArray<int>> subjectsOf, int entry)
    {
        return
        [
            .. Enumerable.Range(0, subjectsOf.Length).Where(other => other != entry)
                .Select(other => (Entry: other, Shared: subjectsOf[entry].Intersect(subjectsOf[other]).Where(subject => Weight(subject) > 0).ToArray()))
                .Where(other => other.Shared.Length > 0)
                .OrderByDescending(other => other.Shared.Sum(Weight))
                .ThenBy(other => Math.Abs(other.Entry - entry))
                .ThenBy(other => other.Entry)
                .Take(5)
                .Select(other => (other.Entry, other.Shared.OrderByDescending(Weight).ThenBy(subject => subject).Take(3).ToArray())),
        ];

        double Weight(int subject) => Math.Log((double)subjectsOf.Length / subjectsOf.Count(subjects => subjects.Contains(subject)));
    }
}
