namespace Annals.Dates.Labels;

/// <summary>Which parts of a date are not known, and which are doubtful where not all are: "month and day not known".</summary>
internal static class NoteLabel
{
    public static string Of(EdtfDate date, DateWords words)
    {
        var (ofYear, ofMonth, ofDay) = date.Qualified;
        var notes = words.Notes;
        var unknown = Parts(
            date.Year.IsUnknown && DateLabel.Precision(date) > DatePrecision.Year,
            date.Month is { IsUnknown: true } && DateLabel.Precision(date) == DatePrecision.Year,
            date.DayOfMonth is { IsUnknown: true });
        var note = Filled(notes.PartsUnknown, unknown);
        var common = date.CommonQualifiers;
        note = Join(note, Rest(Qualifiers.Approximate, notes.PartsApproximate), words);
        note = Join(note, Rest(Qualifiers.Uncertain, notes.PartsUncertain), words);
        return Join(note, Rest(Qualifiers.Both, notes.PartsBoth), words);

        // What holds for all parts is said of the whole, and not again of each.
        string Rest(Qualifiers which, AgreeingPattern pattern)
        {
            return Filled(pattern, Parts((ofYear & ~common) == which, (ofMonth & ~common) == which, (ofDay & ~common) == which));
        }

        // The numbers of the parts in the words of the language.
        List<int> Parts(bool year, bool month, bool day)
        {
            var parts = new List<int>(3);
            if (year) parts.Add(0);
            if (month) parts.Add(date.Month is { IsSubYear: true } ? 2 : 1);
            if (day) parts.Add(3);
            return parts;
        }

        string Filled(AgreeingPattern pattern, List<int> parts)
        {
            if (parts.Count == 0) return "";
            var names = words.Spans.Join([.. parts.Select(part => notes.Parts[part])], words.Spans.And);
            return pattern.Fill(names, parts.Count > 1, parts.TrueForAll(part => notes.AreFeminine[part]));
        }
    }

    private static string Join(string first, string second, DateWords words) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + words.Notes.Separator + second;
}
