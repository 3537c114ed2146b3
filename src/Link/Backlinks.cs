using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>Links and citations the other way round: from the page that is meant to the pages that mean it.</summary>
internal static class Backlinks
{
    public static IReadOnlyDictionary<Permalink, ImmutableArray<Target>> Of(
        ImmutableArray<Entry> entries,
        ImmutableArray<Source> sources,
        ImmutableArray<Subject> subjects,
        ImmutableArray<PlainPage> pages,
        TargetIndex targets)
    {
        var links = new Dictionary<Permalink, ImmutableArray<Target>.Builder>();
        foreach (var (permalink, text) in Texts(entries, sources, subjects, pages))
        {
            foreach (var linked in LinkedFrom(text.Body).Distinct())
            {
                if (linked == permalink) continue;
                if (!links.TryGetValue(linked, out var linking)) links[linked] = linking = ImmutableArray.CreateBuilder<Target>();
                linking.Add(targets.At(permalink));
            }
        }
        return links.ToDictionary(link => link.Key, link => link.Value.ToImmutable());
    }

    public static ImmutableArray<ImmutableArray<Target>> Citing(
        ImmutableArray<Entry> entries,
        ImmutableArray<Source> sources,
        ImmutableArray<Subject> subjects,
        ImmutableArray<PlainPage> pages,
        TargetIndex targets)
    {
        var citing = sources.Select(_ => ImmutableArray.CreateBuilder<Target>()).ToArray();
        foreach (var (permalink, text) in Texts(entries, sources, subjects, pages))
            foreach (var source in text.Sources)
                if (sources[source].Permalink != permalink) citing[source].Add(targets.At(permalink));
        return [.. citing.Select(pages => pages.ToImmutable())];
    }

    // Entries first, in the order of time; then sources, people and the rest, in the order of their lists.
    private static IEnumerable<(Permalink, LinkedText)> Texts(
        ImmutableArray<Entry> entries, ImmutableArray<Source> sources, ImmutableArray<Subject> subjects, ImmutableArray<PlainPage> pages) =>
        entries.Select(entry => (entry.Permalink, entry.Text))
            .Concat(sources.Select(source => (source.Permalink, source.Text)))
            .Concat(subjects.Select(subject => (subject.Permalink, subject.Text)))
            .Concat(pages.Select(page => (page.Permalink, page.Text)));

    /// <summary>The pages that a text links to, as often as it does.</summary>
    public static IEnumerable<Permalink> LinkedFrom(LinkedBody body) =>
        body.Resolutions.OfType<Resolution.Page>().Select(link => link.Target.Permalink)
            .Concat(body.Notes.SelectMany(LinkedFrom));
}
