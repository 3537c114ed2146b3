using System.Collections.Immutable;
using Annals.Parse.Documents;

namespace Annals.Link;

/// <summary>Which entry is about which subject, both ways.</summary>
internal static class EntrySubjects
{
    /// <summary>For each entry the indexes of its subjects, as the author listed them, each once.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<EntryDocument> entries, Names names)
    {
        var all = ImmutableArray.CreateBuilder<ImmutableArray<int>>(entries.Length);
        var subjects = ImmutableArray.CreateBuilder<int>();
        var met = new HashSet<int>();
        foreach (var entry in entries)
        {
            subjects.Clear();
            met.Clear();
            foreach (var (kind, name) in SubjectNames.NamesIn(entry))
                if (names.Subject(kind, name.Value) is { } subject && met.Add(subject)) subjects.Add(subject);
            all.Add(subjects.ToImmutable());
        }
        return all.MoveToImmutable();
    }

    /// <summary>For each subject the indexes of the entries about it, ascending.</summary>
    public static ImmutableArray<ImmutableArray<int>> Invert(ImmutableArray<ImmutableArray<int>> subjectsOf, int subjectCount)
    {
        var about = Enumerable.Range(0, subjectCount).Select(_ => ImmutableArray.CreateBuilder<int>()).ToArray();
        for (var entry = 0; entry < subjectsOf.Length; entry++)
            foreach (var subject in subjectsOf[entry]) about[subject].Add(entry);
        return [.. about.Select(entries => entries.ToImmutable())];
    }
}
