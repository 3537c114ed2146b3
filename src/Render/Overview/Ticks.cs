using System.Buffers;
using Annals.Dates;
using Annals.Publishing;
using Annals.Text;

namespace Annals.Render.Overview;

/// <summary>The lines that cross the drawing at round dates, each with its date below.</summary>
internal static class Ticks
{
    private const int MostTicks = 7;

    public static void Append(IBufferWriter<byte> svg, TimeAxis axis, double top, double bottom, SiteScope site)
    {
        foreach (var (day, text) in Of(axis))
        {
            var x = new Tenths(axis.Left(axis.Along(day.Number), 0));
            var label = Edtf.TryParse(text, out var date, out _) ? site.Label(date) : text;
            svg.Append($"<path class=\"tick\" d=\"M{x} {new Tenths(top)}V{new Tenths(bottom + 6)}\"/>")
                .Append($"<text class=\"date\" x=\"{x}\" y=\"{new Tenths(bottom + 20)}\">{Html.Escape(label)}</text>\n");
        }
    }

    private static IEnumerable<(Day Day, string Text)> Of(TimeAxis axis)
    {
        var (from, to) = (Day.FromNumber((long)axis.From), Day.FromNumber((long)axis.To - 1));
        var needsYears = from.Year < -9999 || to.Year > 9999;
        var step = Steps().First(step => step.IndexOf(to) - step.IndexOf(from) <= MostTicks && (!needsYears || step.Unit == CalendarUnit.Year));
        for (var index = step.IndexOf(from); index <= step.IndexOf(to); index++)
        {
            var day = Round(step, step.Start(index));
            // A label at the very edge would be cut off.
            if (axis.Along(day.Number) is > 50 and < TimeAxis.Width - 50) yield return (day, step.Text(day));
        }
    }

    // There was no year 0: the round years before it are 100 BCE and 500 BCE, which are -99 and -499.
    private static Day Round(CalendarStep step, Day day) =>
        step is { Unit: CalendarUnit.Year, Length: > 1 } && day.Year <= 0 ? day with { Year = day.Year + 1 } : day;

    private static IEnumerable<CalendarStep> Steps()
    {
        foreach (var days in (int[])[1, 2, 7, 14]) yield return new CalendarStep(CalendarUnit.Day, days);
        foreach (var months in (int[])[1, 3, 6]) yield return new CalendarStep(CalendarUnit.Month, months);
        for (var years = 1L; ; years *= 10)
            foreach (var times in (int[])[1, 2, 5]) yield return new CalendarStep(CalendarUnit.Year, years * times);
    }
}
