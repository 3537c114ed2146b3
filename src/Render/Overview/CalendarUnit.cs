namespace Annals.Render.Overview;

/// <summary>What a stretch of the calendar is counted in.</summary>
internal enum CalendarUnit
{
    Day,
    Month,
    Year,
}
