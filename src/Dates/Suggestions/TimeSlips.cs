using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Dates.Suggestions;

/// <summary>A day with a time in another form: 2022-11-22 23:20, 22 November 2022 at 11:20 pm, 2022-11-22T23:20:00.000Z.</summary>
internal static partial class TimeSlips
{
    public static Slip? Find(string text)
    {
        if (Stamp().Match(text) is not { Success: true } stamp) return null;
        if (WrittenDate.Single(stamp.Groups["day"].Value.TrimEnd(' ', ',')) is not { } day) return null;
        if (EdtfReader.Read(day, out _) is not EdtfDate { IsPlain: true, DayOfMonth: not null }) return null;
        var second = stamp.Groups["second"].Value;
        var written = stamp.Groups["zone"].Value.ToUpperInvariant();
        var time = $"{day}T{Hour(stamp)}:{stamp.Groups["minute"].Value}:{(second.Length == 0 ? "00" : second)}";
        var meant = time + Zone(written);
        if (meant == text || EdtfReader.Read(meant, out _) is null) return null;
        var isStrict = text.Length > 10 && text[10] == 'T' && text.StartsWith(day, StringComparison.Ordinal);
        var isMidnight = meant.Contains("T00:00:00", StringComparison.Ordinal) && written.Length > 0;
        var how = isMidnight && stamp.Groups["fraction"].Length > 0 ? $"write {day}, of which a program may have made midnight, or {meant}"
            : stamp.Groups["fraction"].Length > 0 ? $"write {meant}, without fractions of a second"
            : written.Length == 0 && !isStrict ? $"write {meant} and the zone of its place behind it, such as +01:00, or Z for universal time"
            : second.Length == 0 ? $"write {meant}, with the seconds"
            : $"write {meant}";
        return new Slip(meant, how, text.AsSpan().CommonPrefixLength(meant));
    }

    private static string Hour(Match stamp)
    {
        var hour = int.Parse(stamp.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var half = stamp.Groups["half"].ValueSpan;
        if (half.IsEmpty) return Invariant($"{hour:00}");
        // 12 am is midnight, and 13 pm nothing.
        return hour is < 1 or > 12 ? "99" : Invariant($"{(hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0):00}");
    }

    private static string Zone(string zone) => zone switch
    {
        "" or "Z" => zone,
        "UTC" or "GMT" => "Z",
        { Length: 5 } => $"{zone[..3]}:{zone[3..]}",
        _ => zone,
    };

    [GeneratedRegex(
        @"\A(?<day>\S.*?)(?:\s*,)?(?:[tT ]|\s+at\s+)\s*(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>[.,]\d+)?)?" +
        @"\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>z|utc|gmt|[+-]\d\d(?::?\d\d)?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Stamp();
}
