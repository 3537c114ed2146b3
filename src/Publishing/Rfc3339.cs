using System.Globalization;

namespace Annals.Publishing;

/// <summary>A moment of the clock as machines write it.</summary>
internal static class Rfc3339
{
    /// <summary>In universal time, as in 2022-11-22T14:30:00Z (RFC 3339).</summary>
    public static string Text(DateTime moment) => moment.ToString("s", CultureInfo.InvariantCulture) + "Z";
}
