using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Mapped;

/// <summary>Tells people from organisations: by the lists of the map, or by the files of the input.</summary>
internal sealed class NameSorter
{
    private const string People = "people", Organisations = "organisations";

    // By the slug, as names of entries are linked.
    private readonly Dictionary<string, (string Key, string Who)> _kinds = [];

    /// <param name="names">Null where the map has no names that stand together.</param>
    public NameSorter(NameMap? names, ExistingInput existing)
    {
        foreach (var name in names?.People ?? []) _kinds.TryAdd(Slug.Of(name), (People, "the map"));
        foreach (var name in names?.Organisations ?? []) _kinds.TryAdd(Slug.Of(name), (Organisations, "the map"));
        foreach (var subject in existing.Subjects)
            if (subject.Head.Kind is DocumentKind.Person or DocumentKind.Organisation)
                foreach (var name in subject.Aliases.Select(alias => alias.Value).Prepend(subject.Head.Title))
                    _kinds.TryAdd(Slug.Of(name), (subject.Head.Kind == DocumentKind.Person ? People : Organisations, "the input"));
    }

    /// <summary>Puts names that stand together, and those under the other key than the input has them under, where they belong.</summary>
    /// <param name="mixed">With their kind not told.</param>
    public void Sort(Dictionary<string, ImmutableArray<string>> values, ImmutableArray<string> mixed, int line, List<Finding> findings)
    {
        var (people, organisations) = (new List<string>(), new List<string>());
        foreach (var key in (string[])[People, Organisations])
            foreach (var name in values.GetValueOrDefault(key, []))
            {
                if (KindOf(name) is not { } known || known.Key == key) ListOf(key).Add(name);
                else
                {
                    ListOf(known.Key).Add(name);
                    findings.Add(new Finding(line, $"{ValueReader.Shown(name)} → {known.Key}, as {known.Who} has it", Outcome.Inferred));
                }
            }
        foreach (var name in mixed)
        {
            var known = KindOf(name);
            ListOf(known?.Key ?? People).Add(name);
            findings.Add(known is { } told
                ? new Finding(line, $"names: {ValueReader.Shown(name)} → {told.Key}, as {told.Who} has it", Outcome.Inferred)
                : new Finding(line, $"names: {ValueReader.Shown(name)} → people, since neither the map nor the input says that it is an organisation", Outcome.Unsure));
        }
        Put(People, people);
        Put(Organisations, organisations);

        List<string> ListOf(string key) => key == People ? people : organisations;

        void Put(string key, List<string> names)
        {
            if (names.Count > 0) values[key] = [.. names.Distinct()];
            else values.Remove(key);
        }
    }

    private (string Key, string Who)? KindOf(string name) => _kinds.TryGetValue(Slug.Of(name), out var kind) ? kind : null;
}
