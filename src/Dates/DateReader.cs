using static System.FormattableString;

namespace Annals.Dates;

/// <summary>Reads one date, which must fill the whole text (ISO 8601-2:2019 §4 and §8).</summary>
internal ref struct DateReader(ReadOnlySpan<char> text, int offset)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The first problem; null after a date was read.</summary>
    public EdtfProblem? Problem { get; private set; }

    private readonly bool AtEnd => _at >= _text.Length;

    public EdtfDate? Read()
    {
        if (ReadPlainDay() is { } plain) return plain;
        if (!TryReadQualifier(out var ofYear)) return null;
        if (!YearReader.TryRead(_text, ref _at, out var year, out var wrong)) return Fail(_at, wrong);
        if (!TryReadQualifier(out var toYear)) return null;
        ofYear |= toYear;
        if (AtEnd) return Make(year, null, null, new DateQualifiers(ofYear, default, default), null);
        if (_text[_at] != '-') return FailAfter("the year");
        if (year.IsLong || year.SignificantDigits > 0)
            return Fail(_at, "a year with Y or S stands alone, without a month; end it here");

        _at++;
        if (!TryReadQualifier(out var ofMonth) || !TryReadDigits("month", out var month)) return null;
        if (!HasMonth(month))
            return Fail(_at - 2, $"there is no month {_text[(_at - 2).._at]}; months are 01 to 12, seasons 21 to 41");
        if (!TryReadQualifier(out var toMonth)) return null;
        (ofYear, ofMonth) = (ofYear | toMonth, ofMonth | toMonth);
        if (AtEnd) return Make(year, month, null, new DateQualifiers(ofYear, ofMonth, default), null);
        if (_text[_at] != '-') return FailAfter("the month");
        if (month.IsSubYear) return Fail(_at, "a season or quarter has no days; end the date here, or write a month 01 to 12");

        _at++;
        if (!TryReadQualifier(out var ofDay) || !TryReadDigits("day", out var day)) return null;
        var dayAt = _at - 2;
        if (!TryReadQualifier(out var toDay)) return null;
        var qualified = new DateQualifiers(ofYear | toDay, ofMonth | toDay, ofDay | toDay);
        EdtfTime? time = null;
        if (!AtEnd)
        {
            if (_text[_at] != 'T') return FailAfter("the day");
            if (qualified != default || !year.IsExact || !month.IsExact || !day.IsExact)
                return Fail(_at, "only a plain date such as 1985-04-12 takes a time; leave the time out");
            var clock = new TimeReader(_text, _at);
            if (!clock.TryRead(out var read)) return Fail(clock.At, clock.Message);
            time = read;
        }

        return Make(year, month, day, qualified, time) ?? Fail(dayAt, NoSuchDay(year, month, day));
    }

    // By far the commonest form, 2022-11-22, without the state of the general reader.
    private readonly EdtfDate? ReadPlainDay()
    {
        if (_text.Length != 10 || _text[4] != '-' || _text[7] != '-') return null;
        var year = (Number(0) * 100) + Number(2);
        int month = Number(5), day = Number(8);
        if (year < 0 || month is < 1 or > 12 || day < 1 || day > Day.DaysInMonth(year, month)) return null;
        var when = new Day(year, month, day);
        return new EdtfDate(
            new EdtfYear(year, false), new EdtfDigits((byte)month, 0), new EdtfDigits((byte)day, 0), default, null, when, when);
    }

    private readonly int Number(int at) => char.IsAsciiDigit(_text[at]) && char.IsAsciiDigit(_text[at + 1])
        ? ((_text[at] - '0') * 10) + (_text[at + 1] - '0')
        : -100_000;

    private static EdtfDate? Make(EdtfYear year, EdtfDigits? month, EdtfDigits? day, DateQualifiers qualified, EdtfTime? time) =>
        DateBounds.TryFind(year, month, day, out var first, out var last)
            ? new EdtfDate(year, month, day, qualified, time, first, last)
            : null;

    private bool TryReadQualifier(out Qualifiers qualifier)
    {
        qualifier = QualifierAt(_at);
        if (qualifier == Qualifiers.None) return true;
        _at++;
        if (QualifierAt(_at) == Qualifiers.None) return true;
        Fail(_at, "write one sign: ? for uncertain, ~ for approximate, % for both");
        return false;
    }

    private readonly Qualifiers QualifierAt(int at) => at >= _text.Length ? Qualifiers.None : _text[at] switch
    {
        '?' => Qualifiers.Uncertain,
        '~' => Qualifiers.Approximate,
        '%' => Qualifiers.Both,
        _ => Qualifiers.None,
    };

    private bool TryReadDigits(string part, out EdtfDigits digits)
    {
        int value = 0, unspecified = 0;
        for (var i = 0; i < 2; i++)
        {
            var c = _at + i < _text.Length ? _text[_at + i] : '\0';
            value = (value * 10) + (char.IsAsciiDigit(c) ? c - '0' : 0);
            unspecified = (unspecified << 1) + (c == 'X' ? 1 : 0);
            if (c == 'X' || char.IsAsciiDigit(c)) continue;
            digits = default;
            Fail(_at + i, $"write the {part} with two digits, such as 05, or XX where it is not known");
            return false;
        }

        _at += 2;
        digits = new EdtfDigits((byte)value, (byte)unspecified);
        return true;
    }

    private static bool HasMonth(EdtfDigits month)
    {
        if (month.IsExact && month.Value is >= SubYear.First and <= SubYear.Last) return true;
        for (var m = 1; m <= 12; m++)
            if (month.Matches(m)) return true;
        return false;
    }

    private static string NoSuchDay(EdtfYear year, EdtfDigits month, EdtfDigits day)
    {
        if (!month.IsExact || !day.IsExact || (month.Value == 2 && day.Value == 29 && !year.IsExact))
            return "no day of the calendar fits these digits; days are 01 to 31";
        if (day.Value is < 1 or > 31) return Invariant($"there is no day {day.Value:00}; days are 01 to 31");
        var name = EnglishMonths.Names[month.Value - 1];
        if (month.Value != 2) return Invariant($"{name} has 30 days, so there is no {day.Value} {name}");
        return year.IsExact
            ? Invariant($"{name} {Named(year.Value)} has {Day.DaysInMonth(year.Value, 2)} days, so there is no {day.Value} {name}")
            : Invariant($"{name} has 29 days at most, so there is no {day.Value} {name}");
    }

    private static string Named(long year) => year > 0 ? Invariant($"{year}") : Invariant($"{1 - year} BCE");

    private EdtfDate? FailAfter(string part) =>
        Fail(_at, $"\"{_text[_at]}\" cannot follow {part}; write it like 2022-11-22, 2022-11, 2022 or 2022-11-22/2022-11-27");

    private EdtfDate? Fail(int at, string message)
    {
        Problem ??= new EdtfProblem(offset + Math.Min(at, _text.Length), message);
        return null;
    }
}
