using System.Globalization;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse;

/// <summary>Limits how much text all documents may have together: as much as a hundred thousand of three thousand words.</summary>
/// <param name="most">In UTF-16 units.</param>
internal sealed class DocumentTotal(long most = 2_000_000_000)
{
    private long _letters;

    /// <summary>Safe to call from several threads.</summary>
    /// <exception cref="TooMuchException">There is more; what was read before stays in memory, and for more there may be none.</exception>
    public void Add(Document document)
    {
        if (Interlocked.Add(ref _letters, (document.File?.Text.Length ?? 0) + (document.Words?.Text.Length ?? 0)) <= most) return;
        throw new TooMuchException(Position.Start, string.Create(
            CultureInfo.InvariantCulture, $"with this file, the documents have more than {most:N0} characters; make several timelines of them"), Rules.SiteTooLarge);
    }
}
