using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Dates.Suggestions;

/// <summary>Days and times as programs write them into files: with fractions of a second, with a space for the T, and a day as its midnight.</summary>
public static partial class Timestamps
{
    /// <returns>The time to the second, as EDTF; null for a text that is no such time.</returns>
    public static Edtf? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match) return null;
        var zone = match.Groups["zone"].Value.ToUpperInvariant();
        return Edtf.ParseOrNull($"{match.Groups["day"]}T{match.Groups["time"]}{zone}");
    }

    /// <returns>A sentence with what to write for a day; null where the date is no midnight of a zone.</returns>
    public static string? Midnight(Edtf date)
    {
        if (date is not EdtfDate { Time: { Hour: 0, Minute: 0, Second: 0, Zone: not EdtfZone.Local } } midnight) return null;
        var day = midnight.WithoutTime;
        return $"a program may have made this midnight of a day; write {day} for the day, or {day}T00:00:00 for midnight there";
    }

    // YAML's own timestamp (yaml.org/type/timestamp.html) has a space where ISO 8601 has a T.
    [GeneratedRegex(
        @"\A(?<day>\d{4}-\d\d-\d\d)[Tt ](?<time>\d\d:\d\d:\d\d)(?:[.,]\d+)?\ ?(?<zone>[Zz]|[+-]\d\d(?::\d\d)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Form();
}
