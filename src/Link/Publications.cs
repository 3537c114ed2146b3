using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annals.Dates;

namespace Annals.Link;

/// <summary>When each entry came to the site and was changed: as its keys and its corrections say.</summary>
internal static class Publications
{
    private static readonly DateTime BeforeAll = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static ImmutableArray<Publication> Of(ImmutableArray<Entry> entries)
    {
        var all = new Publication[entries.Length];
        for (var i = 0; i < all.Length; i++) all[i] = Of(entries[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private static Publication Of(Entry entry)
    {
        var document = entry.Document;
        var added = Instant(document.Added);
        var changed = Later(added, Instant(document.Updated));
        foreach (var correction in document.Corrections) changed = Later(changed, Instant(correction.Date));
        return new Publication(added, changed, Instants.Of(entry.When) ?? BeforeAll);
    }

    private static DateTime? Instant(Edtf? date) => date is null ? null : Instants.Of(date);

    private static DateTime? Later(DateTime? one, DateTime? other) => one is null || other > one ? other ?? one : one;
}
