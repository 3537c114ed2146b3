using System.Globalization;

namespace Annals.Publishing.Recordings;

/// <summary>How long a film or sound plays, in whole seconds, as players show it: what has begun is not counted, but nothing is shorter than one.</summary>
internal static class RecordingLength
{
    /// <summary>As in 3:25 or 1:02:05.</summary>
    public static string Shown(TimeSpan length) => Whole(length) is var whole && whole.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours}:{whole:mm\\:ss}")
        : string.Create(CultureInfo.InvariantCulture, $"{whole:m\\:ss}");

    /// <summary>As a duration of HTML (section 2.3.5.9), as in PT3M25S.</summary>
    public static string Machine(TimeSpan length) => Whole(length) is var whole && whole.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"PT{(int)whole.TotalHours}H{whole.Minutes}M{whole.Seconds}S")
        : string.Create(CultureInfo.InvariantCulture, $"PT{whole.Minutes}M{whole.Seconds}S");

    private static TimeSpan Whole(TimeSpan length) => TimeSpan.FromSeconds(Math.Max(1, Math.Floor(length.TotalSeconds)));
}
