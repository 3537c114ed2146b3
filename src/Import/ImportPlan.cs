namespace Annals.Import;

/// <summary>An import before anything of it is written.</summary>
/// <param name="Settings">The whole new text of <c>site.yml</c>; null to leave it as it is.</param>
/// <param name="Replaced">The digest of the <c>site.yml</c> that was read; null where there was none.</param>
internal sealed record ImportPlan(ImportSummary Summary, Draft? Settings, string? Replaced)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool HasFiles => Settings is not null || Summary.Imported.Any(file => !file.Drafts.IsEmpty);
}
