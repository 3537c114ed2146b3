namespace Annals.Dates;

/// <summary>A time of day to the minute, on the 24-hour clock, with its zone.</summary>
internal static class TimeLabel
{
    public static string Of(EdtfTime time, DateWords words)
    {
        var clock = words.Clock.Time.Fill(YearLabel.Number(time.Hour, words, "00"), YearLabel.Number(time.Minute, words, "00"));
        if (time.Zone == EdtfZone.Local) return clock;
        if (time.Offset == 0) return words.Clock.Universal.Fill(clock);
        var minutes = Math.Abs((int)time.Offset);
        var difference = words.Clock.Time.Fill(
            YearLabel.Number(minutes / 60, words, "00"), YearLabel.Number(minutes % 60, words, "00"));
        return words.Clock.Zoned.Fill(clock, (time.Offset < 0 ? "\u2212" : "+") + difference);
    }
}
