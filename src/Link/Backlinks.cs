using System.Collections.Immutable;
using Annals.Timelines;

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
        var met = new HashSet<Permalink>();
        foreach (var (permalink, text) in Texts(entries, sources, subjects, pages))
        {
            // A page does not link to itself.
            met.Clear();
            met.Add(permalink);
            Add(text.Body, targets.At(permalink));
        }
        return links.ToDictionary(link => link.Key, link => link.Value.ToImmutable());

        void Add(LinkedBody body, Target linking)
        {
            foreach (var resolution in body.Resolutions)
            {
                if (resolution is not Resolution.Page { Target.Permalink: var linked } || !met.Add(linked)) continue;
                if (!links.TryGetValue(linked, out var all)) links[linked] = all = ImmutableArray.CreateBuilder<Target>(1);
                all.Add(linking);
            }
            foreach (var note in body.Apart) Add(note, linking);
        }
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
        {
            if (text.Sources.IsEmpty) continue;
            var target = targets.At(permalink);
            foreach (var source in text.Sources)
                if (sources[source].Permalink != permalink) citing[source].Add(target);
        }
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
            .Concat(body.Apart.SelectMany(LinkedFrom));
}
