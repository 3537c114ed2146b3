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
