using System.Collections.Immutable;
using System.Text;

namespace Annals.Dates;

/// <summary>A set of dates: one of them "[…]", or all of them "{…}" (ISO 8601-2:2019 §6). It has at least one member.</summary>
public sealed record EdtfSet : Edtf
{
    internal EdtfSet(bool isChoice, ImmutableArray<EdtfMember> members)
        : base(FirstDay(members), LastDay(members))
    {
        IsChoice = isChoice;
        Members = members;
    }

    /// <summary>True for "[…]", one of the members; false for "{…}", all of them.</summary>
    public bool IsChoice { get; }

    /// <summary>In the order written.</summary>
    public ImmutableArray<EdtfMember> Members { get; }

    internal override Qualifiers AllQualifiers
    {
        get
        {
            var all = Qualifiers.None;
            foreach (var member in Members) all |= member.AllQualifiers;
            return all;
        }
    }

    /// <summary>A set that is open on both sides stands where its open start ends.</summary>
    public override Day? Anchor => base.Anchor ?? FirstKnown();

    public override ImmutableArray<DaySpan> Spans => IsChoice
        ? base.Spans
        : [.. Members.Select(member => new DaySpan(member.Earliest, member.Latest)).Distinct()];

    public bool Equals(EdtfSet? other) =>
        other is not null && IsChoice == other.IsChoice && Members.AsSpan().SequenceEqual(other.Members.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsChoice);
        foreach (var member in Members) hash.Add(member);
        return hash.ToHashCode();
    }

    internal override void AppendTo(StringBuilder text)
    {
        text.Append(IsChoice ? '[' : '{');
        for (var i = 0; i < Members.Length; i++)
        {
            if (i > 0) text.Append(',');
            Members[i].AppendTo(text);
        }

        text.Append(IsChoice ? ']' : '}');
    }

    private Day? FirstKnown()
    {
        foreach (var member in Members)
            if (member.Anchor is { } day) return day;
        return null;
    }

    private static Day? FirstDay(ImmutableArray<EdtfMember> members)
    {
        Day? first = null;
        foreach (var member in members)
        {
            if (member.First?.Earliest is not { } day) return null;
            if (first is null || day < first) first = day;
        }

        return first;
    }

    private static Day? LastDay(ImmutableArray<EdtfMember> members)
    {
        Day? last = null;
        foreach (var member in members)
        {
            if (member.Last?.Latest is not { } day) return null;
            if (last is null || day > last) last = day;
        }

        return last;
    }
}

/// <summary>
/// A member of a set: one date, or a range "first..last" of which one end, at the edge of the set, may be open
/// (ISO 8601-2:2019 §6).
/// </summary>
/// <param name="First">Null where the range is open at its start.</param>
/// <param name="Last">Null where the range is open at its end; the same as <paramref name="First"/> for one date.</param>
/// <param name="IsRange">Two dots stand in it.</param>
public readonly record struct EdtfMember(EdtfDate? First, EdtfDate? Last, bool IsRange)
{
    internal Day? Earliest => First?.Earliest;

    internal Day? Latest => Last?.Latest;

    /// <summary>Its first day, or its last where the start is open or unknown.</summary>
    internal Day? Anchor => Earliest ?? Latest;

    internal Qualifiers AllQualifiers => (First?.AllQualifiers ?? Qualifiers.None) | (Last?.AllQualifiers ?? Qualifiers.None);

    internal void AppendTo(StringBuilder text)
    {
        First?.AppendTo(text);
        if (!IsRange) return;
        text.Append("..");
        Last?.AppendTo(text);
    }
}
