namespace Annals.Timelines;

/// <summary>What sort of span a period is.</summary>
public enum PeriodKind
{
    Named,
    Year,
    Month,
}
