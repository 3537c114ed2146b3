using System.Collections.Immutable;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>A list of pages, cut into parts that are short enough for one page each.</summary>
/// <param name="Rows">All of them, in order.</param>
public sealed record Listing(ImmutableArray<ListingRow> Rows)
{
    /// <summary>No list on any page is longer.</summary>
    public const int MostRows = 200;

    /// <summary>At least one, so that an empty list still has its page.</summary>
    public int PageCount => Math.Max(1, (Rows.Length + MostRows - 1) / MostRows);

    /// <param name="number">From one.</param>
    public ImmutableArray<ListingRow> Page(int number) => Rows[Start(number)..End(number)];

    /// <summary>The row at the beginning of a part, of a list that is not empty.</summary>
    public ListingRow First(int number) => Rows[Start(number)];

    /// <summary>The row at its end.</summary>
    public ListingRow Last(int number) => Rows[End(number) - 1];

    /// <summary>The address of a part: the page's own for the first, <c>page/2/</c> below it for the second.</summary>
    public static string Address(string address, int number) => number == 1 ? address : $"{address}page/{number}/";

    public static Listing OfMoments(IEnumerable<Moment> moments) => new([.. moments.Select(moment => new ListingRow(moment, null))]);

    /// <summary>Pages that link or cite, those on the timeline in full.</summary>
    public static Listing OfTargets(IEnumerable<Target> targets, SiteScope site) => new(
    [
        .. targets.Select(target => site.Moment(target.Permalink) is { } moment
            ? new ListingRow(moment, null)
            : new ListingRow(null, target)),
    ]);

    private static int Start(int number) => (number - 1) * MostRows;

    private int End(int number) => Math.Min(number * MostRows, Rows.Length);
}

/// <summary>One line of a list: something on the timeline, or else another page.</summary>
public readonly record struct ListingRow(Moment? Moment, Target? Page);
