using Annals.Dates;

namespace Annals.Render.Overview;

/// <summary>Time from one edge of the drawing to the other, in parts of one length.</summary>
/// <param name="Counted">The parts by which moments are counted; longer where many dates do not say so much.</param>
/// <param name="First">The first part.</param>
/// <param name="Last">The last part.</param>
/// <param name="IsMirrored">Time runs from right to left, as the language does.</param>
internal sealed record TimeAxis(CalendarStep Step, CalendarStep Counted, long First, long Last, bool IsMirrored)
{
    /// <summary>Of the drawing, in its own units, which are about a pixel on a wide page.</summary>
    public const double Width = 1000;

    private const double Edge = 8;

    /// <summary>More bars than this are too thin to hit.</summary>
    private const int MostParts = 80;

    /// <summary>So that a day or a year alone does not fill the whole width.</summary>
    private const int FewestParts = 7;

    public double From { get; } = Step.Start(First).Number;

    public double To { get; } = Step.Start(Last + 1).Number;

    /// <summary>An axis that holds all of these, which have at least one day each.</summary>
    public static TimeAxis Of(IReadOnlyCollection<DrawnMoment> moments, bool isMirrored)
    {
        var earliest = moments.Min(moment => moment.At);
        var latest = moments.Max(moment => moment.Date.Latest ?? LastKnown(moment));
        foreach (var step in Steps())
        {
            var (first, last) = (step.IndexOf(earliest), step.IndexOf(latest));
            if (last - first >= MostParts) continue;
            var missing = Math.Max(0, FewestParts - (last - first + 1));
            return new TimeAxis(step, Coarse(step, moments), first - missing / 2, last + (missing + 1) / 2, isMirrored);
        }
        throw new InvalidOperationException("Centuries of centuries hold every year.");
    }

    /// <summary>How far from the side where time begins; what lies outside is put at the edge.</summary>
    public double Along(double dayNumber) => Edge + (Width - 2 * Edge) * Math.Clamp((dayNumber - From) / (To - From), 0, 1);

    /// <summary>Where something begins on the screen that begins there in time and is this wide.</summary>
    public double Left(double along, double width) => IsMirrored ? Width - along - width : along;

    private static Day LastKnown(DrawnMoment moment) => moment.Date.Spans.Max(span => span.Last ?? span.First) ?? moment.At;

    // A year would be counted as its January; one date in ten may be.
    private static CalendarStep Coarse(CalendarStep finest, IReadOnlyCollection<DrawnMoment> moments) => Steps()
        .SkipWhile(step => step != finest)
        .First(step => moments.Count(moment => IsLonger(moment.Date, step)) * 10 <= moments.Count);

    // By its length and not by where parts begin: of the winter from year -1 to year 0 no part that begins with year 0 would hold both ends.
    private static bool IsLonger(Edtf date, CalendarStep step) =>
        date is EdtfDate { Earliest: { } first, Latest: { } last } && step.Units(first, last) > step.Length;

    private static IEnumerable<CalendarStep> Steps()
    {
        yield return new CalendarStep(CalendarUnit.Day, 1);
        yield return new CalendarStep(CalendarUnit.Month, 1);
        for (var length = 1L; ; length *= 10) yield return new CalendarStep(CalendarUnit.Year, length);
    }
}
