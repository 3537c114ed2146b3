using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A disputed point with its accounts.</summary>
internal static class DisputeView
{
    private static readonly ViewMembers<(Account Account, LinkedText Text)> Account = new()
    {
        { "says", (shown, _) => shown.Account.Says },
        { "sources", (shown, page) => SourceUseView.ListOf(shown.Account.In, shown.Text, page) },
    };

    public static readonly ViewMembers<(Dispute Dispute, LinkedText Text)> Members = new()
    {
        { "point", (shown, _) => shown.Dispute.Point },
        { "accounts", (shown, page) => ScriptLists.Of(shown.Dispute.Accounts, account => Account.Of((account, shown.Text), page)) },
    };
}
