using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Genealogy;

/// <summary>GEDCOM (5.5.1, chapter 1; 7.0, section 1) to records. A line that is none of the format goes to the text above it.</summary>
internal static partial class GedcomReader
{
    public static List<GedcomLine> Read(string text)
    {
        var records = new List<GedcomLine>();
        // The line that is open at each level.
        var open = new List<GedcomLine>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (Line().Match(line.TrimEnd('\r')) is not { Success: true } match)
            {
                if (open.Count > 0 && !string.IsNullOrWhiteSpace(line)) open[^1].Value += "\n" + line.Trim();
                continue;
            }
            var level = Math.Min(int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture), open.Count);
            var found = new GedcomLine(number, match.Groups["id"].Value, match.Groups["tag"].Value.ToUpperInvariant()) { Value = match.Groups["value"].Value };
            open.RemoveRange(level, open.Count - level);
            // Continued lines are one text.
            if (level > 0 && found.Tag is ("CONT" or "CONC")) open[^1].Value += (found.Tag == "CONT" ? "\n" : "") + found.Value;
            else if (level == 0) records.Add(found);
            else open[^1].Lines.Add(found);
            if (level == 0 || found.Tag is not ("CONT" or "CONC")) open.Add(found);
        }
        return records;
    }

    [GeneratedRegex(@"\A\s{0,20}(?<level>\d{1,2})\s+(?:@(?<id>[^@\s]{1,60})@\s+)?(?<tag>[A-Za-z_][A-Za-z0-9_]{0,30})(?: (?<value>.*))?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Line();
}

/// <summary>A line with those below it.</summary>
/// <param name="Id">By which others point to it; empty for none.</param>
internal sealed record GedcomLine(int Number, string Id, string Tag)
{
    public string Value { get; set; } = "";

    public List<GedcomLine> Lines { get; } = [];

    /// <summary>The value of the first such line below; empty for none.</summary>
    public string this[string tag] => Lines.Find(line => line.Tag == tag)?.Value.Trim() ?? "";
}
