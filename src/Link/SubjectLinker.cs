using System.Collections.Immutable;
using Annals.Reporting;
using Annals.Text;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Puts the people, organisations, places and tags in order and links what is written about them.</summary>
internal static class SubjectLinker
{
    public static ImmutableArray<SubjectName> Sort(SubjectNames names) =>
    [
        .. names.All.Select(name => (Name: name, Key: Folding.ForFinding(name.Name)))
            .OrderBy(name => name.Name.Kind)
            .ThenBy(name => name.Key, SlugOrder.Shared)
            .ThenBy(name => name.Name.Slug, SlugOrder.Shared)
            .Select(name => name.Name),
    ];

    public static ImmutableArray<Subject> Link(ImmutableArray<SubjectName> sorted, Names names, Diagnostics diagnostics) =>
    [
        .. sorted.Select((name, index) => new Subject(
            index,
            name.Kind,
            name.Permalink,
            name.Name,
            name.Document?.Head.Summary ?? "",
            [.. name.Document?.Aliases.Select(alias => alias.Value) ?? []],
            name.Document?.SameAs ?? [],
            name.Document?.Head.Path,
            Text(name, names, diagnostics))),
    ];

    private static LinkedText Text(SubjectName name, Names names, Diagnostics diagnostics)
    {
        if (name.Document is not { } document) return LinkedText.Empty;
        var linker = new PageLinker(names, name.Permalink, document.Head.Path, diagnostics);
        return linker.Text(linker.Body(document.Head.Body));
    }
}
