using System.Buffers;
using Annals.Dates;
using Annals.Phrasing;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Render.Overview;

/// <summary>One moment as it is drawn: as wide as its time, or a disc or square where that is too short to see.</summary>
/// <param name="From">Where it begins, along the axis.</param>
/// <param name="Days">The moment's, or those of one member of a set.</param>
internal sealed record Mark(DrawnMoment Moment, DaySpan Days, double From, double Width)
{
    public const double Size = 12;

    /// <summary>What is only known to lie before a day, or began nobody knows when, fades over this much and not over all time.</summary>
    private const double LongestFade = 100;

    public double To => From + Width;

    /// <summary>One for each stretch of days that it means.</summary>
    public static IEnumerable<Mark> Of(DrawnMoment moment, TimeAxis axis)
    {
        foreach (var days in moment.Date.Spans)
            if (days.Anchor is not null) yield return Of(moment, days, axis);
            // A choice that is open on both sides is known by the day where it stands alone.
            else if (moment.Date is not EdtfSet { IsChoice: false }) yield return Of(moment, days, axis.Along(moment.At.Number));
    }

    private static Mark Of(DrawnMoment moment, DaySpan days, TimeAxis axis)
    {
        var to = axis.Along(days.Last is { } last ? last.Number + 1 : axis.To);
        var from = days.First is { } first ? axis.Along(first.Number) : Math.Max(axis.Along(axis.From), to - LongestFade);
        var isSpan = days.First is null || days.First != days.Last;
        return isSpan && to - from > Size ? new Mark(moment, days, from, to - from) : Of(moment, days, (from + to) / 2);
    }

    private static Mark Of(DrawnMoment moment, DaySpan days, double middle) => new(moment, days, middle - Size / 2, Size);

    public void Append(IBufferWriter<byte> svg, TimeAxis axis, double top, double height, PageScope page)
    {
        var fade = Fade(Days);
        svg.Write(page.Cache.Get(SharedKind.Mark, Moment.Index, page.Site.Timeline.Moments.Length, (Moment, page), static it => Link(it.Moment, it.page)).Utf8);
        svg.Append($"<rect x=\"{new Tenths(axis.Left(From, Width))}\" y=\"{new Tenths(top)}\" width=\"{new Tenths(Width)}\" height=\"{new Tenths(height)}\"");
        if (Moment.Moment is not Source) svg.Append($" rx=\"{new Tenths(height / 2)}\"");
        if (fade is not null) svg.Append($" fill=\"url(#_fade-{fade})\"");
        svg.Write("/></a>\n"u8);
    }

    /// <summary>What stands before the shape, in every drawing alike: a link, with its title and date as its name.</summary>
    private static Html Link(DrawnMoment drawn, PageScope page)
    {
        var (moment, date) = (drawn.Moment, drawn.Date);
        using var svg = new PooledList<byte>(512);
        svg.Append($"<a href=\"{Html.Escape(page.Url(moment.Permalink))}\"");
        if (date.Earliest is { } first) svg.Append($" data-from=\"{first}\"");
        if (date.Latest is { } last) svg.Append($" data-to=\"{last}\"");
        svg.Append($" class=\"{(moment is Source ? "c" : "e")}{(date.IsQualified ? " u" : "")}{(Fade(new DaySpan(date.Earliest, date.Latest)) is null ? "" : " open")}\">");
        svg.Append($"<title>{Phrases.Fill(page.Site.Phrases.Text("overview.mark"), [moment.Title, page.Site.Label(moment)]).Markup}</title>");
        return new Html(svg.Span.ToArray());
    }

    // The side on which it is open.
    private static string? Fade(DaySpan days) => days.Last is null ? "after" : days.First is null ? "before" : null;
}
