using System.Buffers;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>The author's periods, as bands above what happened in them.</summary>
/// <param name="Bands">Each with where it begins and ends along the axis, whether its name stands at its end for want of room, and its lane.</param>
internal sealed record Eras(IReadOnlyList<(Period Period, double From, double To, bool NameAtEnd, int Lane)> Bands)
{
    public const double LaneHeight = 24;

    private const int MostLanes = 3;

    /// <summary>An estimate, on the wide side, of a letter at the size that the theme gives to text here.</summary>
    private const double LetterWidth = 7.5;

    public int LaneCount => Bands.Count == 0 ? 0 : Bands.Max(band => band.Lane) + 1;

    public static Eras Of(TimeAxis axis, Timeline timeline)
    {
        var lanes = new Lanes();
        var bands = new List<(Period, double, double, bool, int)>();
        foreach (var period in timeline.Periods.TakeWhile(period => period.Kind == PeriodKind.Named))
        {
            if (period.Date.Earliest?.Number >= axis.To || period.Date.Latest?.Number < axis.From) continue;
            var from = axis.Along(period.Date.Earliest?.Number ?? axis.From);
            var to = Math.Max(from + 2, axis.Along(period.Date.Latest is { } last ? last.Number + 1 : axis.To));
            var length = period.Name!.Length * LetterWidth;
            var atEnd = from + length > TimeAxis.Width;
            var lane = lanes.Place(atEnd ? Math.Min(from, to - length) : from, (atEnd ? to : Math.Max(to, from + length)) + 6);
            if (lane < MostLanes) bands.Add((period, from, to, atEnd, lane));
        }
        return new Eras(bands);
    }

    public void Append(IBufferWriter<byte> svg, TimeAxis axis, double bottom, PageScope page)
    {
        foreach (var (period, from, to, atEnd, lane) in Bands)
        {
            var (x, width, top) = (new Tenths(axis.Left(from, to - from)), new Tenths(to - from), lane * LaneHeight);
            var (first, next) = (period.Date.Earliest?.Number ?? axis.From, period.Date.Latest?.Number + 1 ?? axis.To);
            svg.Append($"<rect class=\"ground\" x=\"{x}\" y=\"{top + 18}\" width=\"{width}\" height=\"{new Tenths(bottom - top - 18)}\"/>")
                .Append($"<a class=\"era\" href=\"{Html.Escape(page.Url(period.Permalink))}\" data-from=\"{first}\" data-to=\"{next}\"><rect x=\"{x}\" y=\"{top + 17}\" width=\"{width}\" height=\"4\"/>")
                .Append($"<text{(atEnd ? " class=\"at-end\"" : "")} x=\"{new Tenths(axis.Left(atEnd ? to : from, 0))}\" y=\"{top + 13}\">{Html.Escape(period.Name!)}</text></a>\n");
        }
    }
}
