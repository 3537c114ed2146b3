namespace Annals.Dates.Labels;

/// <summary>The labels of sets: "22 or 23 November 2022", "1960 and December 1961".</summary>
internal static class SetLabel
{
    public static string Of(EdtfSet set, DateWords words)
    {
        if (set is { IsChoice: true, Members: [{ IsRange: true, First: { } from, Last: { } to }] } && from != to)
        {
            // One of the dates of a range: not the whole of it.
            return OneBetween(from, to, words);
        }

        var join = set.IsChoice ? words.Spans.Or : words.Spans.And;
        return OfOneMonth(set, join, words) ?? OfOneYear(set, join, words) ?? words.Spans.Join(
            [.. set.Members.Select(member => OfMember(member, set, words))], join);
    }

    private static string OneBetween(EdtfDate from, EdtfDate to, DateWords words)
    {
        if (DateLabel.IsNothing(from)) return RangeLabel.Fill(words.Spans.By, to, words);
        if (DateLabel.IsNothing(to)) return RangeLabel.Fill(words.Spans.Since, from, words);
        var precision = DateLabel.Precision(from);
        var isPlain = from is { IsPlain: true, Month: null or { IsSubYear: false } } && to is { IsPlain: true, Month: null or { IsSubYear: false } };
        var areYears = precision == DatePrecision.Year && (from.AllQualifiers | to.AllQualifiers) == Qualifiers.None && IsBetweenYears(from) && IsBetweenYears(to);
        if (precision == DateLabel.Precision(to) && (isPlain || areYears))
            return PartLabel.Between(from.Earliest!.Value, precision == DatePrecision.Year ? to.Latest!.Value : to.Earliest!.Value, precision, words);
        return words.Spans.Between.For(from, to).Fill(DateLabel.Within(from, words), DateLabel.Within(to, words));
    }

    private static bool IsBetweenYears(EdtfDate date) => date.IsPlain || (date.Month is null && DateLabel.IsBetween(date));

    private static string OfMember(EdtfMember member, EdtfSet set, DateWords words) => (member.First, member.Last) switch
    {
        ({ } only, _) when !member.IsRange => set.Members.Length == 1 ? DateLabel.Of(only, words) : DateLabel.Within(only, words),
        ({ } first, { } last) => RangeLabel.Of(first, last, words),
        ({ } first, null) when set.IsChoice => RangeLabel.Fill(words.Spans.Since, first, words),
        ({ } first, null) => words.Spans.AllFrom.Fill(DateLabel.Within(first, words)),
        (null, { } last) when set.IsChoice && set.Members.Length > 1 => words.Spans.OrEarlier.Fill(DateLabel.Within(last, words)),
        (null, { } last) when set.IsChoice => RangeLabel.Fill(words.Spans.By, last, words),
        (null, { } last) => words.Spans.AllUpTo.Fill(DateLabel.Within(last, words)),
        _ => "",
    };

    private static string? OfOneMonth(EdtfSet set, Pattern join, DateWords words)
    {
        if (!Shares(set, DatePrecision.Day)) return null;
        var first = set.Members[0].First!.Earliest!.Value;
        foreach (var member in set.Members)
            if (member.First!.Earliest!.Value.Month != first.Month) return null;
        var days = set.Members.Select(member => PartLabel.DayNumber(member.First!.DayOfMonth!.Value.Value, words));
        return words.Calendar.Day.Fill(
            words.Spans.Join([.. days], join),
            words.Calendar.MonthsBesideDay[first.Month - 1],
            YearLabel.InDate(first.Year, words));
    }

    private static string? OfOneYear(EdtfSet set, Pattern join, DateWords words)
    {
        if (!Shares(set, DatePrecision.Month)) return null;
        foreach (var member in set.Members)
            if (member.First!.Month is { IsSubYear: true }) return null;
        var months = set.Members.Select(member => words.Calendar.Months[member.First!.Month!.Value.Value - 1]);
        return words.Calendar.Month.Fill(
            words.Spans.Join([.. months], join), YearLabel.InDate(set.Members[0].First!.Year.Value, words));
    }

    // All are plain single dates of one precision and one year.
    private static bool Shares(EdtfSet set, DatePrecision precision)
    {
        foreach (var member in set.Members)
        {
            if (member is not { IsRange: false, First: { IsPlain: true } date }) return false;
            if (DateLabel.Precision(date) != precision || date.Year.Value != set.Members[0].First!.Year.Value) return false;
        }

        return true;
    }
}
