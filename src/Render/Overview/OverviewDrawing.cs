using System.Buffers;
using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>Moments as a picture: events above the axis, coverage below it, each one by itself while there are few.</summary>
internal static class OverviewDrawing
{
    /// <summary>More than this are counted in bars.</summary>
    public const int MostMarks = 60;

    /// <summary>Among bars, only so many of the longest spans are drawn as well.</summary>
    private const int MostSpans = 15;

    private const int MostLanes = 12;
    private const int MostSpanLanes = 6;
    private const double LaneHeight = 16;
    private const double SpanHeight = 6;
    private const double BelowAxis = 28;

    public static void Append(IBufferWriter<byte> svg, TimeAxis axis, IReadOnlyList<DrawnMoment> moments, ImmutableArray<Bin> bins, PageScope page)
    {
        var eras = Eras.Of(axis, page.Site.Timeline);
        var marks = moments.Count > MostMarks ? [] : moments.SelectMany(moment => Mark.Of(moment, axis)).OrderBy(mark => mark.From).ToArray();
        if (marks.Length > MostMarks) marks = [];
        var above = InLanes(marks.Where(mark => mark.Moment.Moment is not Source));
        var below = InLanes(marks.Where(mark => mark.Moment.Moment is Source));
        var isBars = marks.Length == 0 || LaneCount(above) > MostLanes || LaneCount(below) > MostLanes;
        var spans = isBars ? InLanes(Longest(moments, axis)).Where(span => span.Lane < MostSpanLanes).ToArray() : [];
        var spanHeight = LaneCount(spans) * (SpanHeight + 3);

        var top = eras.LaneCount * Eras.LaneHeight + 6;
        var baseline = top + (isBars ? spanHeight + 6 + Bars.HeightAbove(bins) : Math.Max(2, LaneCount(above)) * LaneHeight + 4);
        var bottom = baseline + (isBars ? Bars.HeightBelow(bins) + 4 : LaneCount(below) * LaneHeight + 4);

        svg.Append($"<svg viewBox=\"0 0 {TimeAxis.Width} {new Tenths(bottom + BelowAxis)}\" role=\"group\" aria-labelledby=\"_overview\" data-from=\"{axis.From}\" data-to=\"{axis.To}\" data-top=\"{top}\">\n");
        Fades(svg, axis);
        Ticks.Append(svg, axis, top, bottom, page.Site);
        eras.Append(svg, axis, bottom, page);
        if (isBars)
        {
            foreach (var (span, lane) in spans) span.Append(svg, axis, top + lane * (SpanHeight + 3), SpanHeight, page);
            Bars.Append(svg, axis, bins, baseline, page);
        }
        else
        {
            foreach (var (mark, lane) in above.Concat(below).OrderBy(found => found.Mark.From))
                mark.Append(svg, axis, mark.Moment.Moment is Source ? baseline + 4 + lane * LaneHeight : baseline - (lane + 1) * LaneHeight, Mark.Size, page);
        }
        svg.Append($"<path class=\"axis\" d=\"M0 {new Tenths(baseline)}H{TimeAxis.Width}\"/>\n</svg>");
    }

    private static IEnumerable<Mark> Longest(IEnumerable<DrawnMoment> moments, TimeAxis axis) => moments
        .Where(moment => moment.Date is Dates.EdtfInterval)
        .SelectMany(moment => Mark.Of(moment, axis))
        .Where(mark => mark.Width > Mark.Size)
        .OrderByDescending(mark => mark.Width)
        .Take(MostSpans)
        .OrderBy(mark => mark.From);

    private static (Mark Mark, int Lane)[] InLanes(IEnumerable<Mark> marks)
    {
        var lanes = new Lanes();
        return [.. marks.Select(mark => (mark, lanes.Place(mark.From, mark.To)))];
    }

    private static int LaneCount((Mark Mark, int Lane)[] placed) => placed.Length == 0 ? 0 : placed.Max(found => found.Lane) + 1;

    // What is open on one side fades out there; the colours are the theme's.
    private static void Fades(IBufferWriter<byte> svg, TimeAxis axis)
    {
        svg.Write("<defs>"u8);
        foreach (var (side, fadesRight) in new[] { ("after", !axis.IsMirrored), ("before", axis.IsMirrored) })
            svg.Append($"<linearGradient id=\"_fade-{side}\" x1=\"{(fadesRight ? 0 : 1)}\" x2=\"{(fadesRight ? 1 : 0)}\"><stop class=\"solid\" offset=\".2\"/><stop class=\"clear\" offset=\"1\"/></linearGradient>");
        svg.Write("</defs>\n"u8);
    }
}

/// <summary>Puts stretches that overlap one above the other.</summary>
internal sealed class Lanes
{
    private const double Gap = 2;

    private readonly List<double> _ends = [];

    public int Count => _ends.Count;

    /// <summary>The lowest lane that is free there. Stretches come in the order of their starts.</summary>
    public int Place(double from, double to)
    {
        for (var lane = 0; lane < _ends.Count; lane++)
        {
            if (_ends[lane] + Gap > from) continue;
            _ends[lane] = to;
            return lane;
        }
        _ends.Add(to);
        return _ends.Count - 1;
    }
}
