using System.Text;

namespace Annals.Dates;

/// <summary>One end of an interval: a date, open ("..") or unknown (empty) (ISO 8601-2:2019 §4.9 and §10).</summary>
/// <param name="Date">Null for an end that is open or unknown.</param>
/// <param name="IsOpen">False for an end that has a date.</param>
public readonly record struct EdtfEnd(EdtfDate? Date, bool IsOpen = false)
{
    public bool IsUnknown => Date is null && !IsOpen;

    internal void AppendTo(StringBuilder text)
    {
        if (IsOpen) text.Append("..");
        Date?.AppendTo(text);
    }
}
