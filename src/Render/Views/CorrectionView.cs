using Annals.Parse.Documents;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>A change made to an entry after it was published.</summary>
internal static class CorrectionView
{
    public static readonly ViewMembers<Correction> Members = new()
    {
        { "date", (correction, page) => correction.Date is { } date ? page.Site.Label(date) : null },
        { "datetime", (correction, _) => correction.Date?.HtmlDateTime },
        { "note", (correction, _) => correction.Note },
    };
}
