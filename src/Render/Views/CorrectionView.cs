using Annals.Publishing;

namespace Annals.Render.Views;

/// <summary>A change made to an entry after it was published.</summary>
internal static class CorrectionView
{
    public static readonly ViewMembers<EntryCorrection> Members = new()
    {
        { "id", (change, _) => change.Id },
        { "date", (change, page) => change.Correction.Date is { } date ? page.Site.Label(date) : null },
        { "datetime", (change, _) => change.Correction.Date?.HtmlDateTime },
        { "note", (change, _) => change.Correction.Note },
    };
}
