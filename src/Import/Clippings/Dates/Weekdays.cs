using Annals.Dates;

namespace Annals.Import.Clippings.Dates;

/// <summary>Days of the week: 0 for Sunday to 6 for Saturday.</summary>
internal static class Weekdays
{
    private static readonly string[] Names = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

    public static int Of(Day day) => (int)(((day.Number + 3) % 7 + 7) % 7);

    /// <param name="name">Without its “day”.</param>
    public static int Find(string name) => Array.IndexOf(Names, name.ToLowerInvariant());

    public static bool IsOn(string name, Day day) => Of(day) == Find(name);
}
