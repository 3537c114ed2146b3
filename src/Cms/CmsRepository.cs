using System.Text.RegularExpressions;
using Annals.Text;
using Annals.VersionControl;

namespace Annals.Cms;

/// <summary>Where a timeline is kept, as far as git knows.</summary>
/// <param name="Folder">The input's folder within its repository, with slashes.</param>
/// <param name="Address">As people open it, <c>https://github.com/ada/bridge</c>; null where there is no remote “origin” on a service that a CMS can speak with.</param>
internal sealed partial record CmsRepository(string Folder, string? Address)
{
    public bool IsOnGitHub => Address?.StartsWith("https://github.com/", StringComparison.Ordinal) == true;

    /// <param name="input">The folder with <c>site.yml</c>; it need not be there.</param>
    public static CmsRepository Of(string input)
    {
        var tree = WorkTree.Around(input, input);
        var folder = tree?.PathOf(input) is { Length: > 0 } path && path != "." ? path : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)));
        return new CmsRepository(folder, tree is null ? null : AddressOf(Origin(tree)));
    }

    /// <summary>The address for people, of one that git pushes to.</summary>
    internal static string? AddressOf(string remote) => Remote().Match(remote) is { Success: true } found ? $"https://{found.Groups["host"].Value}/{found.Groups["path"].Value}" : null;

    private static string Origin(WorkTree tree)
    {
        try
        {
            return new Git(tree).Run("remote", "get-url", "origin") is { IsGood: true } answer ? answer.Line : "";
        }
        catch (GitMissingException)
        {
            return "";
        }
    }

    // Both https://HOST/PATH and ssh://git@HOST/PATH, and git@HOST:PATH.
    [GeneratedRegex(
        @"^(?:(?:https?|ssh|git)://(?:[^@/\s]+@)?(?<host>github\.com|gitlab\.com|codeberg\.org)(?::[0-9]+)?/|(?:[^@/\s]+@)?(?<host>github\.com|gitlab\.com|codeberg\.org):)/?(?<path>[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+?)+?)(?:\.git)?/?$",
        RegexOptions.None, PatternTime.Most)]
    private static partial Regex Remote();
}
