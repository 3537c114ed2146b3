using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>Statements, disputed points and corrections on the pages that gather them, each with its entry.</summary>
internal static class CollectedView
{
    public static readonly ViewMembers<(Entry Entry, Statement Statement)> Statements = new()
    {
        { "name", (shown, _) => shown.Statement.By.Name },
        { "by", (shown, page) => NameView.Members.Of(shown.Statement.By, page) },
        { "entry", (shown, page) => MomentView.Of(shown.Entry, page) },
        { "statement", (shown, page) => StatementView.Members.Of((shown.Statement, shown.Entry.Text), page) },
    };

    public static readonly ViewMembers<(Entry Entry, Dispute Dispute)> Points = new()
    {
        { "name", (shown, page) => page.Site.Label(shown.Entry) },
        { "entry", (shown, page) => MomentView.Of(shown.Entry, page) },
        { "dispute", (shown, page) => DisputeView.Members.Of((shown.Dispute, shown.Entry.Text), page) },
    };

    public static readonly ViewMembers<(Entry Entry, EntryCorrection Change)> Changes = new()
    {
        { "name", (shown, page) => shown.Change.Correction.Date is { } date ? page.Site.Label(date) : "" },
        { "entry", (shown, page) => MomentView.Of(shown.Entry, page) },
        { "correction", (shown, page) => CorrectionView.Members.Of(shown.Change, page) },
    };
}

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
