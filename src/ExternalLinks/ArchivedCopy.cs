using System.Globalization;
using Annals.Dates;

namespace Annals.ExternalLinks;

/// <summary>What is known of an archived copy of a document.</summary>
/// <param name="IsNamed">Whether the author names one.</param>
/// <param name="Proposed">Where one may be, which nobody has looked for; null where none is to be proposed.</param>
internal sealed record ArchivedCopy(bool IsNamed, string? Proposed)
{
    // Before that there is nothing in the archive.
    private const int FirstYear = 1996;

    public static readonly ArchivedCopy NotWanted = new(false, null);

    public static readonly ArchivedCopy Named = new(true, null);

    /// <summary>The Wayback Machine's address for a document, which leads to the copy nearest to a day.</summary>
    /// <param name="date">When it was published or read; without a day the newest copy is meant.</param>
    public static ArchivedCopy ProposedFor(string address, Edtf? date)
    {
        var stamp = date?.Earliest is { Year: >= FirstYear and <= 9999 } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.DayOfMonth:00}/")
            : "";
        return new ArchivedCopy(false, $"https://web.archive.org/web/{stamp}{address}");
    }
}
