using System.IO.Enumeration;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>
/// What git would take for a repository below the input: <c>.git</c>, or a folder with what is in one. Its settings can name programs, which run when
/// somebody uses git there, or a tool that does.
/// </summary>
internal static class GitFolders
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true, RecurseSubdirectories = true };

    /// <summary>Reports each below a folder, hidden ones too. Links are not followed.</summary>
    public static void Report(string folder, Diagnostics diagnostics)
    {
        if (!Directory.Exists(folder)) return;
        var found = new FileSystemEnumerable<string>(folder, Shown, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsGit(entry.FileName) || IsHeadOfRepository(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsGit(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        foreach (var path in found)
            diagnostics.Add(Rules.GitInInput, path, Position.Start,
                "git would take this for a repository, whose settings can name programs to run; delete it. If the input is a repository of yours, make it a folder of that: git is asked for dates there");
    }

    private static string Shown(ref FileSystemEntry entry)
    {
        var path = entry.ToSpecifiedFullPath();
        return Reader.Shown(IsGit(entry.FileName) ? path : Path.GetDirectoryName(path)!);
    }

    // Some file systems ignore case and what stands at the end, and Windows has a short name for it: git itself takes all of these for one.
    private static bool IsGit(ReadOnlySpan<char> name)
    {
        if (name.Length < 4) return false;
        var colon = name.IndexOf(':');
        var plain = (colon < 0 ? name : name[..colon]).TrimEnd(". ");
        return plain.Equals(".git", StringComparison.OrdinalIgnoreCase) || plain.Equals("git~1", StringComparison.OrdinalIgnoreCase);
    }

    // As git tells one: see gitrepository-layout(5). A work tree of its own has “commondir” in the place of the two folders.
    private static bool IsHeadOfRepository(ref FileSystemEntry entry)
    {
        if (!entry.FileName.Equals("HEAD", StringComparison.OrdinalIgnoreCase) || entry.IsDirectory) return false;
        var folder = entry.Directory.ToString();
        return (Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"))) || File.Exists(Path.Combine(folder, "commondir"));
    }
}
