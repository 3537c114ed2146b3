using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Annals.BrowserTests.Support;

/// <summary>Pages that are made alike: by one layout, in one folder, and either whole or a further part of a list.</summary>
/// <param name="Layout">The layout's name, which stands in the page's body.</param>
/// <param name="Address">The largest page of the kind, below the site.</param>
internal sealed partial record PageKind(string Layout, string Address)
{
    /// <summary>The kinds of a built site, read from its files, so that none can be forgotten.</summary>
    public static ImmutableArray<PageKind> AllOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories)
            .Select(file => (
                Layout: LayoutOf(file), Address: Path.GetRelativePath(folder, file)[..^"index.html".Length].Replace('\\', '/'), new FileInfo(file).Length))
            .GroupBy(page => (page.Layout, Folder: page.Address.Split('/')[0], IsPart: page.Address.Contains("page/", StringComparison.Ordinal)))
            .Select(pages => pages.MaxBy(page => page.Length))
            .Select(page => new PageKind(page.Layout, page.Address))
            .OrderBy(kind => kind.Address, StringComparer.Ordinal),
    ];

    private static string LayoutOf(string file)
    {
        var head = new char[8192];
        using var reader = new StreamReader(file);
        return Body().Match(new string(head, 0, reader.ReadBlock(head))).Groups[1].Value;
    }

    [GeneratedRegex("<body class=\"([^\"]+)\"")]
    private static partial Regex Body();
}
