using System.Text;

namespace Annals.Dates;

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

    internal Qualifiers AllQualifiers => (First?.AllQualifiers ?? Qualifiers.None) | (Last?.AllQualifiers ?? Qualifiers.None);

    internal void AppendTo(StringBuilder text)
    {
        First?.AppendTo(text);
        if (!IsRange) return;
        text.Append("..");
        Last?.AppendTo(text);
    }
}
