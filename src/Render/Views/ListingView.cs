using System.Collections.Immutable;
using Annals.Dates;
using Annals.Publishing;
using Annals.Publishing.Texts;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>listing</c>: one part of a list, with links to the others.</summary>
internal static class ListingView
{
    /// <summary>Of a very long list, the later parts link to this many parts before and after; the first part links to all.</summary>
    private const int PartsAround = 4;

    private static readonly ViewMembers<ListingGroup> Group = new()
    {
        { "name", (group, page) => group.Period is { } period ? page.Site.Name(period) : page.Site.Phrases.Text(group.Heading) },
        { "url", (group, page) => group.Period is { } period ? page.Url(period.Permalink) : null },
        { "rows", (group, page) => Rows(group.Rows, page) },
    };

    private static readonly ViewMembers<(Listing Listing, int Number, string Address)> Part = new()
    {
        { "number", (part, _) => part.Number },
        { "url", (part, page) => Url(part, page) },
        { "is_current", (part, page) => page.Address == Listing.Address(part.Address, part.Number) },
        { "from", (part, page) => Date(part.Listing.First(part.Number), page) },
        { "to", (part, page) => Date(part.Listing.Last(part.Number), page) },
    };

    public static readonly ViewMembers<(Listing Listing, int Number, string Address)> Members = new()
    {
        { "count", (shown, _) => shown.Listing.Rows.Length },
        { "groups", (shown, page) => ScriptLists.Of(ListingGroup.Of(shown.Listing.Page(shown.Number), page.Site).Select(group => Group.Of(group, page))) },
        { "rows", (shown, page) => shown.Listing.Rows.IsEmpty ? null : Rows(shown.Listing.Page(shown.Number), page) },
        { "number", (shown, _) => shown.Number },
        { "page_count", (shown, _) => shown.Listing.PageCount },
        { "pages", (shown, page) => shown.Listing.PageCount == 1 ? null : ScriptLists.Of(Shown(shown.Number, shown.Listing.PageCount).Select(number => Part.Of(shown with { Number = number }, page))) },
        { "first", (shown, page) => Url(shown with { Number = 1 }, page) },
        { "previous", (shown, page) => Url(shown with { Number = shown.Number - 1 }, page) },
        { "next", (shown, page) => Url(shown with { Number = shown.Number + 1 }, page) },
    };

    /// <summary>The parts of a list that one of them links to.</summary>
    public static IEnumerable<int> Shown(int current, int count)
    {
        var all = Enumerable.Range(1, count);
        return current == 1 ? all : all.Where(number => number == 1 || number == count || Math.Abs(number - current) <= PartsAround);
    }

    private static string? Url((Listing Listing, int Number, string Address) part, ViewScope page) =>
        part.Number < 1 || part.Number > part.Listing.PageCount ? null : page.Addresses.Page(Listing.Address(part.Address, part.Number));

    // Where it stands: labels such as "by 1985" cannot stand in "from … to …".
    private static string? Date(ListingRow row, ViewScope page) => row.Moment switch
    {
        { Date: EdtfDate { IsPlain: true } } plain => page.Site.Label(plain),
        { TimelineIndex: { } place } => page.Site.Periods.MonthOrYear(place) is { } period ? page.Site.Name(period) : null,
        _ => null,
    };

    private static HtmlRun Rows(ImmutableArray<ListingRow> rows, ViewScope page)
    {
        var parts = new Html[rows.Length];
        for (var i = 0; i < rows.Length; i++) parts[i] = Row(rows[i], page);
        return new HtmlRun(parts);
    }

    private static Html Row(ListingRow row, ViewScope page) => row.Moment is { } moment
        ? SharedMarkup.Row(moment, page)
        : page.Theme.Partial("link-row", page, LinkView.Members.Of(row.Page!, page));
}

/// <summary>A page by its title, address and kind.</summary>
internal static class LinkView
{
    public static readonly ViewMembers<Target> Members = new()
    {
        { "title", (target, page) => LinkWords.Title(target, page.Site) },
        { "url", (target, page) => page.Url(target.Permalink) },
        { "summary", (_, _) => null },
        { "folder", (target, _) => target.Permalink.Folder },
        { "is_current", (target, page) => page.Address == target.Permalink.Address },
    };
}
