using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Clippings.Dates;

namespace Annals.Import.Clippings.Comparison;

/// <summary>
/// When a clipping without a date can have been published: where it says “yesterday” of something that other clippings give the day of, only
/// some days fit.
/// </summary>
internal static class PublicationBounds
{
    // Days looked at on both sides of an event. Words that still fit the last of them bound nothing.
    private const int DaysBefore = 10;
    private const int DaysBehind = 45;

    /// <returns>The first and last day that fit all that the clipping says; null where nothing bounds it, or nothing fits.</returns>
    public static (Day First, Day Last)? Find(int clipping, ImmutableArray<ClippingReading> readings, ILookup<int, Day> daysOfPassage, Alignment alignment)
    {
        HashSet<long>? fitting = null;
        foreach (var (sentence, index) in readings[clipping].Sentences.Select((sentence, index) => (sentence, index)))
        {
            foreach (var day in daysOfPassage[alignment.PassageOf(clipping, index)].Distinct())
            {
                foreach (var mention in MentionReader.Read(sentence.Text, day).Where(mention => mention.IsCounted))
                {
                    var days = Fitting(sentence.Text, mention.Start, day);
                    if (days.Count == 0 || days.Contains(day.Number + DaysBehind) || days.Contains(day.Number - DaysBefore)) continue;
                    if (fitting is null) fitting = days;
                    else fitting.IntersectWith(days);
                }
            }
        }
        return fitting is { Count: > 0 } ? (Day.FromNumber(fitting.Min()), Day.FromNumber(fitting.Max())) : null;
    }

    private static HashSet<long> Fitting(string sentence, int start, Day day)
    {
        var fitting = new HashSet<long>();
        for (var published = day.Number - DaysBefore; published <= day.Number + DaysBehind; published++)
        {
            var date = MentionReader.Read(sentence, Day.FromNumber(published)).FirstOrDefault(mention => mention.Start == start)?.Date;
            if (date?.Earliest <= day && date.Latest >= day) fitting.Add(published);
        }
        return fitting;
    }
}
