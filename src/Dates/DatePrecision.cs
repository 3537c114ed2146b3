namespace Annals.Dates;

/// <summary>The finest part that a label names.</summary>
internal enum DatePrecision
{
    Year,
    Month,
    Day,
}
