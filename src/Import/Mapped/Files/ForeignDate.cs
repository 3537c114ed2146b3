using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Text;

namespace Annals.Import.Mapped.Files;

/// <summary>Dates as other generators have them: EDTF, timestamps of YAML, Jekyll, Hugo and mail (RFC 5322), and dates in words.</summary>
internal static partial class ForeignDate
{
    // Longer strings are no dates.
    private const int Longest = 100;

    /// <returns>Null where it is no date, or could be one of several.</returns>
    public static Edtf? Read(string text)
    {
        if (text.Length > Longest) return null;
        text = text.Trim();
        if (Edtf.TryParse(text, out var date, out _)) return date;
        text = Weekday().Replace(text, "");
        if (Stamp().Match(text) is { Success: true } stamp) return Day(stamp.Groups["day"].Value) is { } day ? At(day, stamp) : null;
        return Day(text);
    }

    private static Edtf? Day(string text) => Edtf.TryParse(text, out var date, out _) ? date : WrittenDate.Meant(text);

    private static Edtf? At(Edtf day, Match stamp)
    {
        var (hour, minute, second) = (stamp.Groups["hour"].Value, stamp.Groups["minute"].Value, stamp.Groups["second"].Value);
        if (second.Length == 0) second = "00";
        // Generators write midnight where nobody gave a time.
        if (hour.Trim('0').Length + minute.Trim('0').Length + second.Trim('0').Length == 0) return day;
        var zone = Zone(stamp.Groups["zone"].Value.ToUpperInvariant().Replace(":", "", StringComparison.Ordinal));
        return Edtf.TryParse($"{day}T{hour.PadLeft(2, '0')}:{minute}:{second}{zone}", out var moment, out _) ? moment : null;
    }

    // "+01", "+0100", "Z", "UTC" or nothing, without its colon.
    private static string Zone(string zone) => zone.Length switch
    {
        0 => "",
        _ when zone[0] is not ('+' or '-') || zone[1..].All(digit => digit == '0') => "Z",
        3 => $"{zone}:00",
        _ => $"{zone[..3]}:{zone[3..]}",
    };

    [GeneratedRegex(
        @"\A(?<day>\S.*?)(?:\s*,)?(?:[t ]|\s+at\s+)\s*(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*" +
        @"(?<zone>z|utc|gmt|[+-]\d\d(?::?\d\d)?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"\A(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?[,.]?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Weekday();
}
