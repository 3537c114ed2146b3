using System.Collections.Immutable;
using Annals.Read;
using Annals.Text;

namespace Annals.Link;

/// <summary>Everything that can be named in a text or in front matter; read by many threads, changed by none.</summary>
internal sealed class Names(
    TargetIndex targets,
    ImmutableArray<string> sourceIds,
    ImmutableArray<OtherName> others,
    SourceTexts texts,
    SubjectNames subjects,
    IReadOnlyDictionary<SubjectName, int> subjectIndexes)
{
    private readonly Dictionary<string, int> _sources = Sources(sourceIds, others);

    private static Dictionary<string, int> Sources(ImmutableArray<string> ids, ImmutableArray<OtherName> others)
    {
        var folder = InputFolders.Of(DocumentKind.Source);
        var sources = ids.Select((id, index) => (id, index)).ToDictionary(source => source.id, source => source.index);
        foreach (var other in others.Where(other => other.Page.Folder == folder && (other.Old is null || other.Old.Value.Folder == folder)))
            sources.TryAdd(other.Slug, sources[other.Page.Slug]);
        return sources;
    }

    public TargetIndex Targets => targets;

    public ImmutableArray<string> SourceIds => sourceIds;

    public SourceTexts Texts => texts;

    public int? Source(string id)
    {
        if (_sources.TryGetValue(id, out var index) || _sources.TryGetValue(Slug.Of(id), out index)) return index;
        return QualifiedName.Of(id) is { Kind: DocumentKind.Source } qualified ? Source(qualified.Name) : null;
    }

    /// <summary>Index of the subject that has this name, which an entry uses.</summary>
    public int? Subject(DocumentKind kind, string name) => subjects.Find(kind, name) is { } subject ? subjectIndexes[subject] : null;

    /// <summary>The people and organisations that are called so: one, none, or several where it cannot be told who is meant.</summary>
    public ImmutableArray<SubjectName> PeopleAndOrganisations(string name) => (subjects.Find(DocumentKind.Person, name), subjects.Find(DocumentKind.Organisation, name)) switch
    {
        ({ } person, { } organisation) => [person, organisation],
        ({ } person, null) => [person],
        (null, { } organisation) => [organisation],
        _ => [],
    };

    /// <summary>The one of this kind that is called so.</summary>
    public SubjectName? Subject(QualifiedName name) => subjects.Find(name.Kind, name.Name);
}
