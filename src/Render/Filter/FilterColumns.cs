using Annals.Dates;
using Annals.Render.Search;
using Annals.Timelines;

namespace Annals.Render.Filter;

/// <summary>
/// What the filter asks of every moment, one kind of fact after another, because such columns compress well. Moments are numbered as the search
/// index numbers them: the timeline, then sources without a date. Numbers are LEB128, signed ones zigzag-encoded (0, -1, 1, -2 …).
/// <list type="number">
/// <item>For each moment a byte of <see cref="Flags"/>.</item>
/// <item>For each that is dated, how many days the day where it stands is from the one before: its first, or its last where the start is open.</item>
/// <item>For each whose days are all known and more than one, how many days the last is from the first.</item>
/// <item>For each subject the number of moments that have to do with it, and each from the one before.</item>
/// <item>The number of moments that are a set of days, and each from the one before; then for each how many stretches it has, and of each a byte of
/// <see cref="Flags"/>, how far it begins (or ends, where the start is open) from where the moment stands, and how many days later it ends where both are known.</item>
/// </list>
/// <c>theme/assets/filter-data.js</c> reads it.
/// </summary>
internal static class FilterColumns
{
    [Flags]
    public enum Flags : byte
    {
        None = 0,
        Coverage = 1,
        Uncertain = 2,
        OpenStart = 4,
        OpenEnd = 8,
        /// <summary>Drawn where it stands, and no longer.</summary>
        OneDay = 16,
        /// <summary>Not one year, month or day: how many days it has says nothing of how exactly they are known.</summary>
        Several = 32,
        Undated = 64,
        /// <summary>Lists put it under its month, and not only under its year.</summary>
        Month = 128,
    }

    public static byte[] Of(Timeline timeline)
    {
        var undated = timeline.Sources.Count(source => source.TimelineIndex is null);
        PlacedMoment[] moments = [.. timeline.PlacedMoments];
        using var bytes = new ByteWriter(10 * moments.Length + 64);
        foreach (var moment in moments) bytes.Byte((byte)FlagsOf(moment));
        for (var i = 0; i < undated; i++) bytes.Byte((byte)(Flags.Coverage | Flags.Undated));
        Days(bytes, moments);
        foreach (var numbers in AboutEach(timeline)) Ascending(bytes, numbers);
        Sets(bytes, moments);
        return bytes.ToArray();
    }

    private static Flags FlagsOf(PlacedMoment moment) => FlagsOf(moment, new DaySpan(moment.Date.Earliest, moment.Date.Latest));

    private static Flags FlagsOf(PlacedMoment moment, DaySpan days)
    {
        var date = moment.Date;
        return (moment.Moment is Source ? Flags.Coverage : 0)
            | (date.IsQualified ? Flags.Uncertain : 0)
            | (date.Anchor is null ? Flags.Undated : FormOf(date, days))
            | (CalendarPosition.At(date) is { Month: not null } ? Flags.Month : 0);
    }

    private static Flags FormOf(Edtf date, DaySpan days) => (days.First is null ? Flags.OpenStart : 0)
        | (days.Last is null ? Flags.OpenEnd : 0)
        | (days.First == days.Last ? Flags.OneDay : 0)
        | (date is EdtfDate { Earliest: not null, Latest: not null } ? 0 : Flags.Several);

    private static void Days(ByteWriter bytes, PlacedMoment[] moments)
    {
        var before = 0L;
        foreach (var moment in moments)
        {
            if (moment.Date.Anchor is not { Number: var first }) continue;
            bytes.Signed(first - before);
            before = first;
        }
        foreach (var moment in moments)
            if (moment.Date is { IsSpan: true, Earliest: { } first, Latest: { } last }) bytes.Signed(last.Number - first.Number);
    }

    private static void Sets(ByteWriter bytes, PlacedMoment[] moments)
    {
        var sets =
            from moment in moments
            where moment.Date is EdtfSet { IsChoice: false }
            let stands = moment.Date.Anchor
            where stands is not null
            select (moment, stands.Value.Number, Days: moment.Date.Spans.Where(days => days.Anchor is not null).ToArray());
        var all = sets.ToArray();
        Ascending(bytes, [.. all.Select(set => set.moment.Index)]);
        foreach (var (moment, stands, spans) in all)
        {
            bytes.Number(spans.Length);
            foreach (var days in spans)
            {
                if (days.Anchor is not { } anchor) continue;
                bytes.Byte((byte)FlagsOf(moment, days));
                bytes.Signed(anchor.Number - stands);
                if (days is { First: { } first, Last: { } last } && first != last) bytes.Signed(last.Number - first.Number);
            }
        }
    }

    // A source stands in the list once for each entry that cites it.
    private static void Ascending(ByteWriter bytes, List<int> numbers)
    {
        numbers.Sort();
        var different = 0;
        for (var i = 0; i < numbers.Count; i++)
            if (different == 0 || numbers[i] != numbers[different - 1]) numbers[different++] = numbers[i];
        bytes.Number(different);
        var before = 0;
        for (var i = 0; i < different; i++)
        {
            bytes.Number(numbers[i] - before);
            before = numbers[i];
        }
    }

    // A source is about the subjects of the entries that cite it, and about its writers.
    private static List<int>[] AboutEach(Timeline timeline)
    {
        var undated = timeline.Moments.Length;
        var numbers = timeline.Sources.Select(source => source.TimelineIndex ?? undated++).ToArray();
        var indices = timeline.Subjects.ToDictionary(subject => subject.Permalink, subject => subject.Index);
        var about = timeline.Subjects.Select(_ => new List<int>()).ToArray();
        foreach (var placed in timeline.PlacedMoments)
        {
            if (placed.Moment is not Entry entry) continue;
            foreach (var appearance in entry.Subjects)
            {
                about[appearance.Subject].Add(placed.Index);
                foreach (var reference in entry.Text.References) about[appearance.Subject].Add(numbers[reference.Source]);
            }
        }
        foreach (var source in timeline.Sources)
            foreach (var writer in source.Byline)
                if (writer.Permalink is { } permalink) about[indices[permalink]].Add(numbers[source.Index]);
        return about;
    }
}
