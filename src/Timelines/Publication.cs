namespace Annals.Timelines;

/// <summary>When an entry came to the site and was last changed there, in universal time.</summary>
/// <param name="Added">Null where nothing says so.</param>
/// <param name="Changed">The last change, its coming included; null where nothing says so.</param>
/// <param name="Happened">The day of what it tells of, which has to do for whoever needs some time: in the years 1 to 9999.</param>
public readonly record struct Publication(DateTime? Added, DateTime? Changed, DateTime Happened)
{
    public DateTime ChangedOrHappened => Changed ?? Happened;
}
