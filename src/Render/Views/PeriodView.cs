using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>period</c> on a period's page, and periods as lists show them.</summary>
internal static class PeriodView
{
    /// <summary>A period as lists show it.</summary>
    public static readonly ViewMembers<Period> Link = new()
    {
        { "link", (period, page) => SharedMarkup.Link(period, page) },
        { "name", (period, page) => page.Site.Name(period) },
        { "url", (period, page) => page.Url(period.Permalink) },
        { "date", (period, page) => page.Site.Label(period.Date) },
        { "summary", (period, _) => ScriptLists.OrNull(period.Summary) },
        { "count", (period, _) => period.Moments.Length },
        { "is_named", (period, _) => period.Kind == PeriodKind.Named },
    };

    public static readonly ViewMembers<Period> Members = new()
    {
        { "name", (period, page) => page.Site.Name(period) },
        { "is_named", (period, _) => period.Kind == PeriodKind.Named },
        { "date", (period, page) => page.Site.Label(period.Date) },
        { "summary", (period, _) => ScriptLists.OrNull(period.Summary) },
        { "count", (period, _) => period.Moments.Length },
        { "year", (period, page) => period.Year is { } year ? Link.Of(page.Site.Periods.Find(new Permalink(Permalink.Periods, year))!, page) : null },
        { "months", (period, page) => period.Kind == PeriodKind.Year ? ScriptLists.Of(page.Site.Periods.MonthsOf(period).Select(month => Link.Of(month, page))) : null },
        { "earlier", (period, page) => page.Site.Periods.Beside(period, -1) is { } beside ? Link.Of(beside, page) : null },
        { "later", (period, page) => page.Site.Periods.Beside(period, 1) is { } beside ? Link.Of(beside, page) : null },
    };
}
