using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annals.Render.Overview;

/// <summary>The figures of the drawing, for those who would rather read them.</summary>
internal static class OverviewTable
{
    public static void Append(StringBuilder html, TimeAxis axis, ImmutableArray<Bin> bins, PageScope page)
    {
        string Word(string key) => Html.Escape(page.Site.Phrases.Text("overview." + key));
        html.Append($"<details id=\"_figures\">\n<summary>{Word("table")}</summary>\n<table>\n")
            .Append($"<thead><tr><th scope=\"col\">{Word("period")}</th><th scope=\"col\">{Word("events")}</th><th scope=\"col\">{Word("coverage")}</th></tr></thead>\n<tbody>\n");
        foreach (var bin in bins)
        {
            var name = Html.Escape(axis.Counted.Name(bin.Index, page.Site));
            if (bin.Period(axis, page.Site) is { } period) name = $"<a href=\"{Html.Escape(page.Url(period.Permalink))}\">{name}</a>";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{name}</th><td>{bin.Events}</td><td>{bin.Coverage}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n</details>\n");
    }
}
