using System.Text;

namespace Annals.Dates;

/// <summary>A time interval "start/end"; at least one end has a date, and the end does not lie before the start.</summary>
public sealed record EdtfInterval : Edtf
{
    internal EdtfInterval(EdtfEnd start, EdtfEnd end)
        : base(start.Date?.Earliest, end.Date?.Latest)
    {
        Start = start;
        End = end;
    }

    public EdtfEnd Start { get; }

    public EdtfEnd End { get; }

    internal override Qualifiers AllQualifiers =>
        (Start.Date?.AllQualifiers ?? Qualifiers.None) | (End.Date?.AllQualifiers ?? Qualifiers.None);

    internal override void AppendTo(StringBuilder text)
    {
        Start.AppendTo(text);
        text.Append('/');
        End.AppendTo(text);
    }
}

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
