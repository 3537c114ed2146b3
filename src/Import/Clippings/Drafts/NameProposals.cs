using System.Collections.Immutable;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Names;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The names of clippings that the input has no file on, to be proposed to the editor: the most frequent first.</summary>
internal sealed class NameProposals(ImmutableArray<ClippingReading> readings)
{
    private const int Most = 12;

    // Counted once for each clipping, since many entries may come of one.
    private readonly ImmutableArray<ILookup<NameKind, (string Name, int Count)>> _frequent = [.. readings.Select(Frequent)];

    public string[] For(EntryPlan plan, NameKind kind) =>
    [
        .. plan.Clippings.SelectMany(clipping => _frequent[clipping][kind])
            .GroupBy(each => each.Name, each => each.Count)
            .OrderByDescending(same => same.Sum()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(same => same.Key),
    ];

    private static ILookup<NameKind, (string Name, int Count)> Frequent(ClippingReading reading)
    {
        var speakers = reading.Quotations.Where(quotation => !quotation.IsInferred).Select(quotation => quotation.Speaker).OfType<ClippingName>().ToHashSet();
        return reading.Names.All.Select(mention => mention.Name).Where(name => !name.IsKnown)
            .CountBy(name => name)
            .Select(each => (each.Key.Name, Count: each.Value, Kind: Kind(each.Key, speakers)))
            .Where(each => each.Kind != NameKind.Unknown || each.Count > 1 || each.Name.Contains(' '))
            .GroupBy(each => each.Kind)
            .SelectMany(kind => kind.OrderByDescending(each => each.Count).ThenBy(each => each.Name, StringComparer.Ordinal).Take(Most))
            .ToLookup(each => each.Kind, each => (each.Name, each.Count));
    }

    // Whoever is quoted under two names or more is a person, unless something told otherwise.
    private static NameKind Kind(ClippingName name, HashSet<ClippingName> speakers) =>
        name.Kind == NameKind.Unknown && name.Name.Contains(' ') && speakers.Contains(name) ? NameKind.Person : name.Kind;
}
