using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Annals.Dates;

/// <summary>
/// A date in the Extended Date/Time Format, levels 0, 1 and 2 (ISO 8601-2:2019; Library of Congress, EDTF Specification, 2019),
/// in the proleptic Gregorian calendar with a year 0. Two are equal where they say the same: qualifiers count by the parts they
/// apply to, not by where they stand, so that ?2004-06 equals 2004?-06.
/// </summary>
public abstract record Edtf : IComparable<Edtf>
{
    private protected Edtf(Day? earliest, Day? latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>
    /// The first day that it can mean; null where it is open or unknown on that side. Qualifiers do not widen it; unspecified and
    /// insignificant digits do. Seasons 21 to 28 are northern meteorological ones (spring is March to May; winter is December of
    /// that year to the end of February of the next), 29 to 32 southern ones (spring is September to November), 33 to 36
    /// quarters, 37 to 39 blocks of four months, 40 and 41 half-years. Where nothing is known of the year, no day is.
    /// </summary>
    public Day? Earliest { get; }

    /// <summary>The last day that it can mean; null where it is open or unknown on that side.</summary>
    public Day? Latest { get; }

    /// <summary>Anything in it is marked ? or %. A choice of dates, "[…]", is not for that reason uncertain.</summary>
    public bool IsUncertain => (AllQualifiers & Qualifiers.Uncertain) != 0;

    /// <summary>Anything in it is marked ~ or %.</summary>
    public bool IsApproximate => (AllQualifiers & Qualifiers.Approximate) != 0;

    /// <summary>Anything in it is marked ?, ~ or %.</summary>
    public bool IsQualified => AllQualifiers != Qualifiers.None;

    /// <summary>
    /// Anything but one single day: a month, a year, an interval, a set, an unspecified digit that leaves a choice.
    /// </summary>
    public bool IsSpan => Earliest is not { } day || Latest != day;

    /// <summary>
    /// The value for <c>&lt;time datetime&gt;</c> (HTML Living Standard, §2.3.5): a year, month, day, or day and time of the
    /// years 0001 to 9999, qualified or not; null for all else, which HTML cannot say.
    /// </summary>
    public virtual string? HtmlDateTime => null;

    internal abstract Qualifiers AllQualifiers { get; }

    /// <summary>
    /// Where it stands on a timeline: its first day, or its last where the start is open or unknown; null where no year is known, so
    /// that it stands nowhere.
    /// </summary>
    public virtual Day? Anchor => Earliest ?? Latest;

    /// <summary>
    /// As one moment in universal time, for formats that know nothing else: that of a date with a time and a zone, else the beginning of <see cref="Anchor"/>. Null
    /// outside the years 1 to 9999.
    /// </summary>
    public virtual DateTime? Instant =>
        Anchor is { Year: >= 1 and <= 9999 } day ? new DateTime((int)day.Year, day.Month, day.DayOfMonth, 0, 0, 0, DateTimeKind.Utc) : null;

    /// <summary>The stretches of days that it means: one for each member of a set "{…}", else one.</summary>
    public virtual ImmutableArray<DaySpan> Spans => [new DaySpan(Earliest, Latest)];

    /// <summary>The anchor in the order of time: of a time with a zone, its day in universal time.</summary>
    internal virtual Day SortDay => Anchor ?? Day.AfterAll;

    /// <summary>The last day in the order of time; null for an end that is open or unknown.</summary>
    internal virtual Day? SortEnd => Latest;

    /// <summary>The time on <see cref="SortDay"/>, in seconds; 0 without one.</summary>
    internal virtual int SortSecond => 0;

    /// <summary>
    /// Reads one date strictly. Never throws. A problem names the first wrong part; where both sides of an interval are open or unknown that is a problem too,
    /// since such an interval has no place in time.
    /// </summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = EdtfReader.Read(text, out problem);
        return date is not null;
    }

    /// <summary>The same, of a text that may be no date.</summary>
    /// <returns>Null where it is none.</returns>
    public static Edtf? ParseOrNull(string text) => TryParse(text, out var date, out _) ? date : null;

    /// <summary>
    /// By the first day (the last day where the start is open or unknown), then by the last day (open or unknown comes after
    /// all), then by the time, then by the canonical text. A time with a zone counts as universal time, one without as if it were
    /// that. What has no known year comes last. Total, and 0 only for equals.
    /// </summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null) return 1;
        if (ReferenceEquals(this, other)) return 0;
        var byTime = CompareTime(other);
        return byTime != 0 ? byTime : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The same without the text: 0 where neither lies before the other, as with a day and about that day.</summary>
    public int CompareTime(Edtf other)
    {
        var byDay = SortDay.CompareTo(other.SortDay);
        if (byDay != 0) return byDay;
        var byEnd = (SortEnd, other.SortEnd) switch
        {
            ({ } mine, { } theirs) => mine.CompareTo(theirs),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
        if (byEnd != 0) return byEnd;
        return SortSecond.CompareTo(other.SortSecond);
    }

    public static bool operator <(Edtf? left, Edtf? right) => Compare(left, right) < 0;

    public static bool operator >(Edtf? left, Edtf? right) => Compare(left, right) > 0;

    public static bool operator <=(Edtf? left, Edtf? right) => Compare(left, right) <= 0;

    public static bool operator >=(Edtf? left, Edtf? right) => Compare(left, right) >= 0;

    /// <summary>Canonical EDTF, which parses to an equal value.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    internal abstract void AppendTo(StringBuilder text);

    private static int Compare(Edtf? left, Edtf? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}

/// <summary>Why a text is not an EDTF date, and what to write instead.</summary>
/// <param name="Offset">Where the wrong part begins, zero-based, in UTF-16 units; at most the length of the text.</param>
/// <param name="Message">A plain sentence without a full stop.</param>
public sealed record EdtfProblem(int Offset, string Message);

/// <summary>What is said of a date or of one of its parts by ?, ~ or % (ISO 8601-2:2019 §8).</summary>
[Flags]
public enum Qualifiers
{
    None = 0,

    /// <summary>"?": the source or the reading is doubtful.</summary>
    Uncertain = 1,

    /// <summary>"~": an estimate, near the value given.</summary>
    Approximate = 2,

    /// <summary>"%": both.</summary>
    Both = Uncertain | Approximate,
}
