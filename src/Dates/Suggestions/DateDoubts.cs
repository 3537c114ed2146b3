namespace Annals.Dates.Suggestions;

/// <summary>Dates that are EDTF and that most who write them mean as something else: 1936-39, which EDTF reads as the last four months of 1936.</summary>
public static class DateDoubts
{
    /// <summary>The codes that few know; 21 to 24 are seasons without a hemisphere, which many do.</summary>
    private const int First = 25;

    /// <returns>A sentence with what to write in either case; null where there is no doubt.</returns>
    public static string? Of(Edtf date)
    {
        foreach (var one in Dates(date))
        {
            if (one is not { Year: { IsExact: true, IsLong: false, Value: > 0 and <= 9999 }, Month: { IsSubYear: true, Value: >= First and var code } }) continue;
            if (code <= one.Year.Value % 100) continue;
            var years = FormattableString.Invariant($"{one.Year.Value:0000}/{one.Year.Value / 100:00}{code}");
            var (first, last) = (SubYear.FirstDay(code, one.Year.Value), SubYear.LastDay(code, one.Year.Value));
            return FormattableString.Invariant($"{one.Year.Value:0000}-{code} is {Name(code)} of {one.Year.Value}; write {years}, if you mean the years, or {Month(first)}/{Month(last)}, if you mean these months");
        }

        return null;
    }

    private static IEnumerable<EdtfDate> Dates(Edtf date) => date switch
    {
        EdtfDate one => [one],
        EdtfInterval interval => new[] { interval.Start.Date, interval.End.Date }.OfType<EdtfDate>(),
        EdtfSet set => set.Members.SelectMany(member => new[] { member.First, member.Last }).OfType<EdtfDate>(),
        _ => [],
    };

    private static string Month(Day day) => FormattableString.Invariant($"{EdtfYear.Text(day.Year)}-{day.Month:00}");

    private static string Name(int code)
    {
        var (kind, number) = SubYear.Parts(code);
        string[] ordinals = ["first", "second", "third", "fourth"], seasons = ["spring", "summer", "autumn", "winter"];
        return kind switch
        {
            SubYearKind.Quarter => $"the {ordinals[number - 1]} quarter",
            SubYearKind.Third => number == 2 ? "the middle four months" : $"the {(number == 1 ? "first" : "last")} four months",
            SubYearKind.Half => $"the {ordinals[number - 1]} half",
            SubYearKind.NorthernSeason => $"the northern {seasons[number - 1]}",
            SubYearKind.SouthernSeason => $"the southern {seasons[number - 1]}",
            _ => $"the {seasons[number - 1]}",
        };
    }
}
