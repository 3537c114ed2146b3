using Annals.Parse.Documents;

namespace Annals.Formats.Cms;

/// <summary>What a configuration says beside the keys.</summary>
/// <param name="Folder">The input's folder within its repository, with slashes.</param>
/// <param name="Branch">Where changes go.</param>
/// <param name="Repository">As OWNER/NAME; null where nobody has said it.</param>
/// <param name="Host">The service that keeps it, as Decap calls it.</param>
/// <param name="Language">Of the site, as BCP 47 has it.</param>
internal sealed record CmsSettings(string Folder, string Branch, string? Repository, string Host, string Language)
{
    /// <summary>What stands in place of a repository that nobody has named.</summary>
    public const string Placeholder = "OWNER/NAME";

    /// <param name="folder">The input's folder within its repository, with slashes.</param>
    /// <param name="repository">As OWNER/NAME, where the command says it; else it is taken from the settings.</param>
    public static CmsSettings Of(SiteSettings settings, string folder, string? repository)
    {
        var address = settings.Repository is { } known && Uri.TryCreate(known, UriKind.Absolute, out var uri) ? uri : null;
        var host = repository is null && address?.Host.Contains("gitlab", StringComparison.Ordinal) == true ? "gitlab"
            : repository is null && address?.Host is "codeberg.org" ? "gitea"
            : "github";
        return new CmsSettings(
            folder, settings.Branch, repository ?? address?.AbsolutePath.Trim('/'), host, settings.Language.Value);
    }
}
