using Annals.Parse.Documents;

namespace Annals.Publishing;

/// <summary>Where a file of the input can be edited on the web: the editor of GitHub, GitLab, or of Forgejo and Gitea as on Codeberg.</summary>
internal static class EditAddress
{
    /// <param name="file">Its path, as diagnostics give it.</param>
    /// <returns>Null where the site names no repository. The folder of the input is taken to stand at the top of it.</returns>
    public static string? Of(SiteSettings settings, string file)
    {
        if (settings.Repository is not { } repository) return null;
        var input = Path.GetDirectoryName(Path.GetFullPath(settings.Path))!;
        var path = $"{Path.GetFileName(input)}/{Path.GetRelativePath(input, Path.GetFullPath(file)).Replace('\\', '/')}";
        return $"{repository}/{Editor(new Uri(repository).Host)}/{Addresses.Escape(settings.Branch)}/{Addresses.Escape(path)}";
    }

    private static string Editor(string host) =>
        host.Contains("gitlab", StringComparison.Ordinal) ? "-/edit"
        : host == "codeberg.org" || host.Contains("gitea", StringComparison.Ordinal) || host.Contains("forgejo", StringComparison.Ordinal) ? "_edit"
        : "edit";
}
