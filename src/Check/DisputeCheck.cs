using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>A disputed point has at least two accounts that say different things.</summary>
internal static class DisputeCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var document in timeline.Entries.Select(entry => entry.Document))
            foreach (var dispute in document.Disputed)
                if (dispute.Accounts.Select(account => account.Says).Distinct().Count() == 1)
                    diagnostics.Add(Rules.OneAccount, document.Head.Path, dispute.At, dispute.Accounts.Length == 1
                        ? "a point is disputed where accounts differ, and here is only one; add what another source says, or say it in the text"
                        : "a point is disputed where accounts differ, and these say the same; change one, or say it in the text");
    }
}
