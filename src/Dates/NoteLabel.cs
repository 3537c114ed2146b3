namespace Annals.Dates;

/// <summary>Which parts of a date are not known, and which are doubtful where not all are: "month and day not known".</summary>
internal static class NoteLabel
{
    public static string Of(EdtfDate date, DateWords words)
    {
        var (ofYear, ofMonth, ofDay) = date.Qualified;
        var notes = words.Notes;
        var unknown = Parts(
            date.Year.IsUnknown && DateLabel.Precision(date) > DatePrecision.Year && HasExactRest(date),
            date.Month is { IsUnknown: true } && DateLabel.Precision(date) == DatePrecision.Year,
            date.DayOfMonth is { IsUnknown: true },
            date, words);
        var note = unknown.Length == 0 ? "" : notes.PartsUnknown.Fill(unknown);
        var common = date.CommonQualifiers;
        note = Join(note, Rest(Qualifiers.Approximate, notes.PartsApproximate), words);
        note = Join(note, Rest(Qualifiers.Uncertain, notes.PartsUncertain), words);
        return Join(note, Rest(Qualifiers.Both, notes.PartsBoth), words);

        // What holds for all parts is said of the whole, and not again of each.
        string Rest(Qualifiers which, Pattern pattern)
        {
            var parts = Parts(
                (ofYear & ~common) == which, (ofMonth & ~common) == which, (ofDay & ~common) == which, date, words);
            return parts.Length == 0 ? "" : pattern.Fill(parts);
        }
    }

    // Where the digits of the rest leave a choice, the label gives the first and last day, years and all.
    private static bool HasExactRest(EdtfDate date) =>
        date.Month is { IsExact: true } && date.DayOfMonth is null or { IsExact: true } or { IsUnknown: true };

    private static string Parts(bool year, bool month, bool day, EdtfDate date, DateWords words)
    {
        var names = words.Notes.Parts;
        var parts = new List<string>(3);
        if (year) parts.Add(names[0]);
        if (month) parts.Add(date.Month is { IsSubYear: true } ? names[2] : names[1]);
        if (day) parts.Add(names[3]);
        return ListLabel.Of(parts, words.Spans.And, words);
    }

    private static string Join(string first, string second, DateWords words) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + words.Notes.Separator + second;
}
