namespace Annals.Dates;

/// <summary>A time of day on the 24-hour clock, to the second where it has one, with its zone.</summary>
internal static class TimeLabel
{
    public static string Of(EdtfTime time, DateWords words)
    {
        var (hour, minute) = (YearLabel.Number(time.Hour, words, "00"), YearLabel.Number(time.Minute, words, "00"));
        var clock = time.Second == 0
            ? words.Clock.Time.Fill(hour, minute)
            : words.Clock.TimeWithSeconds.Fill(hour, minute, YearLabel.Number(time.Second, words, "00"));
        if (time.Zone == EdtfZone.Local) return clock;
        if (time.Offset == 0) return words.Clock.Universal.Fill(clock);
        var minutes = Math.Abs((int)time.Offset);
        var difference = $"{YearLabel.Number(minutes / 60, words, "00")}:{YearLabel.Number(minutes % 60, words, "00")}";
        return words.Clock.Zoned.Fill(clock, (time.Offset < 0 ? "\u2212" : "+") + difference);
    }
}
