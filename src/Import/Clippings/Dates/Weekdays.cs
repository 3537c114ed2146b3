using Annals.Dates;

namespace Annals.Import.Clippings.Dates;

/// <summary>Days of the week: 0 for Sunday to 6 for Saturday.</summary>
internal static class Weekdays
{
    private static readonly string[] Names = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

    /// <param name="name">Without its “day”.</param>
    public static int Find(string name) => Array.IndexOf(Names, name.ToLowerInvariant());

    public static bool IsOn(string name, Day day) => day.Weekday == Find(name);
}
