using System.Collections.Immutable;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Formats.Common;

/// <summary>Whom or what an entry is about that is of one kind or of either of two, in the entry's order; looked at one after the other, without a list of them.</summary>
internal ref struct SubjectsOfKind(Timeline timeline, Entry entry, DocumentKind kind, DocumentKind? or = null)
{
    private int _next;

    public Subject Current { get; private set; } = null!;

    public readonly SubjectsOfKind GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < entry.Subjects.Length)
        {
            Current = timeline.Subjects[entry.Subjects[_next++].Subject];
            if (Current.Kind == kind || Current.Kind == or) return true;
        }
        return false;
    }
}

/// <summary>The kinds of subject with their folders, which are also the keys of an entry.</summary>
internal static class SubjectFolders
{
    public static readonly ImmutableArray<(DocumentKind Kind, string Name)> All =
        [.. InputFolders.Documents.Where(folder => folder.Kind is DocumentKind.Person or DocumentKind.Organisation or DocumentKind.Place or DocumentKind.Tag)];
}
