namespace Annals.Deploy;

/// <summary>What a deployment did.</summary>
/// <param name="Branch">Remote and branch, as in <c>origin/gh-pages</c>.</param>
/// <param name="Commit">The commit that has the site.</param>
/// <param name="IsNew">False where the branch had the same site already.</param>
internal sealed record DeploySummary(string Branch, string Commit, bool IsNew);
