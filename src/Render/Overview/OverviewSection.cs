using System.Buffers;
using Annals.Dates;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>What a page has on the timeline, at a glance: a drawing, its key, and a table of the same figures.</summary>
internal static class OverviewSection
{
    /// <returns>Null for fewer than two moments that have a place in time, of which there is nothing to see.</returns>
    public static HtmlWriting? Of(IEnumerable<Moment> shown, PageScope page)
    {
        var drawn = DrawnMoment.From(shown);
        // Templates ask first whether there is one: two moments are enough to know, and the drawing is made when it is written.
        return drawn.Skip(1).Any() ? new HtmlWriting(html => Write(html, [.. drawn], page)) : null;
    }

    private static void Write(IBufferWriter<byte> html, DrawnMoment[] moments, PageScope page)
    {
        var axis = TimeAxis.Of(moments, page.Site.Phrases.Text("language.direction") == "rtl");
        var bins = Bin.Of(moments, axis);
        string Word(string key) => Html.Escape(page.Site.Phrases.Text(key));
        html.Append($"<section class=\"overview\" aria-labelledby=\"_overview\">\n<h2 id=\"_overview\">{Word("overview.title")}</h2>\n")
            .Append($"<a class=\"skip\" href=\"#_figures\" target=\"_self\">{Word("overview.skip")}</a>\n")
            .Write("<div class=\"drawing\" role=\"region\" aria-labelledby=\"_overview\" tabindex=\"0\">\n"u8);
        OverviewDrawing.Append(html, axis, moments, bins, page);
        html.Append($"</div>\n<p class=\"key\" aria-hidden=\"true\"><span class=\"event\">{Word("overview.key_event")}</span> ")
            .Append($"<span class=\"coverage\">{Word("overview.key_coverage")}</span> <span class=\"event uncertain\">{Word("timeline.key_uncertain")}</span></p>\n");
        OverviewTable.Append(html, axis, moments, bins, page);
        html.Write("</section>\n"u8);
    }
}

/// <summary>A moment that has a day to be drawn at.</summary>
/// <param name="At">Where it stands on the axis: its first day, or its last where the start is open.</param>
/// <param name="Index">Its place in <see cref="Timeline.Moments"/>.</param>
internal readonly record struct DrawnMoment(Moment Moment, Edtf Date, Day At, int Index)
{
    public static IEnumerable<DrawnMoment> From(IEnumerable<Moment> moments)
    {
        foreach (var moment in moments)
            if (moment.Placed is { Date: { Anchor: { } at } date } placed) yield return new DrawnMoment(moment, date, at, placed.Index);
    }
}
