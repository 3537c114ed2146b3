using System.Buffers;
using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>The figures of the drawing, for those who would rather read them.</summary>
internal static class OverviewTable
{
    public static void Append(IBufferWriter<byte> html, TimeAxis axis, IReadOnlyList<DrawnMoment> moments, ImmutableArray<Bin> bins, PageScope page)
    {
        string Word(string key) => Html.Escape(page.Site.Phrases.Text("overview." + key));
        html.Append($"<details id=\"_figures\">\n<summary>{Word("table")}</summary>\n<table>\n")
            .Append($"<thead><tr><th scope=\"col\">{Word("period")}</th><th scope=\"col\">{Word("events")}</th><th scope=\"col\">{Word("coverage")}</th></tr></thead>\n<tbody>\n");
        foreach (var (name, events, coverage) in moments.Count <= OverviewDrawing.MostMarks ? ByDate(moments, page) : ByPart(axis, bins, page))
            html.Append($"<tr><th scope=\"row\">{name}</th><td>{events}</td><td>{coverage}</td></tr>\n");
        html.Write("</tbody>\n</table>\n</details>\n"u8);
    }

    private static IEnumerable<(string Name, int Events, int Coverage)> ByDate(IReadOnlyList<DrawnMoment> moments, PageScope page) => moments
        .GroupBy(moment => page.Site.Label(moment.Moment))
        .Select(date => (Html.Escape(date.Key), date.Count(moment => moment.Moment is Entry), date.Count(moment => moment.Moment is Source)));

    private static IEnumerable<(string Name, int Events, int Coverage)> ByPart(TimeAxis axis, ImmutableArray<Bin> bins, PageScope page) => bins.Select(bin =>
    {
        var name = Html.Escape(axis.Counted.Name(bin.Index, page.Site));
        return (bin.Period(axis, page.Site) is { } period ? $"<a href=\"{Html.Escape(page.Url(period.Permalink))}\">{name}</a>" : name, bin.Events, bin.Coverage);
    });
}
