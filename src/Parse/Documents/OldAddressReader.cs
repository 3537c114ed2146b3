using System.Text;
using Annals.Read;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Parse.Documents;

/// <summary>Reads an address that a page had once: a slug, which stands in the folder of the page, or a path from the root of the site.</summary>
internal static class OldAddressReader
{
    private const string Index = "index.html", FromRoot = "write it from the root of the site on, as in /entries/old-slug/";

    /// <param name="folder">The folder of the page that it leads to.</param>
    /// <param name="url">The site's own address, or null.</param>
    /// <returns>As in <c>entries/old/</c> or <c>old.html</c>; or what is wrong with it.</returns>
    public static (string? Path, string? Problem) Read(string written, string folder, string? url)
    {
        if (written.Contains("://", StringComparison.Ordinal) || written.StartsWith("//", StringComparison.Ordinal)) return (null, FromRoot);
        if (written.AsSpan().ContainsAny('?', '#')) return (null, "what stands behind ? or # is no part of the address of a page; leave it out");
        // What is copied from a browser may be percent-encoded.
        var path = Composition.Composed(Uri.UnescapeDataString(written));
        if (url is not null && new Uri(url).AbsolutePath.TrimEnd('/') is { Length: > 0 } root && path.StartsWith(root + "/", StringComparison.Ordinal))
            return (null, $"addresses begin below {root}/, where the site stands; write {path[root.Length..]}");
        if (path.StartsWith('/')) path = path[1..];
        else if (path.TrimEnd('/') is var slug && !slug.AsSpan().ContainsAny('/', '.')) path = $"{folder}/{slug}";
        else if (!InputFolders.Documents.Any(other => path.StartsWith(other.Name + "/", StringComparison.Ordinal))) return (null, FromRoot);
        if (path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal)) path = path[..^Index.Length];
        path = path.TrimEnd('/');
        if (path.Length == 0) return ("", null);
        if (Problem(path) is { } problem) return (null, problem);
        return (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? path : path + "/", null);
    }

    private static string? Problem(string path)
    {
        if (!FileNames.IsSound(path) || path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal))
            return $"{FromRoot}, without parts that are empty or begin with a dot";
        foreach (var part in path.Split('/'))
        {
            if (FileNames.WindowsProblem(part) is { } windows) return $"{windows}, so that the site could not be kept there";
            if (Encoding.UTF8.GetByteCount(part) > Slug.MostBytes) return "no folder can have a name as long as this";
        }
        return null;
    }
}
