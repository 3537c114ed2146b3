using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Cms;

/// <summary>
/// The folder <c>input/admin</c>, which is published as it is at <c>/admin/</c>: a page that loads Decap CMS from the site itself, with its configuration, our
/// toolbar and preview, and the licences.
/// </summary>
internal static class CmsFolder
{
    /// <summary>The configuration, beside the page.</summary>
    public const string Config = "config.yml";

    private const string Embedded = "cms/", PageName = "index.html";

    /// <param name="package">The files of <see cref="CmsPackage"/>.</param>
    public static ImmutableArray<NewFile> Files(CmsSetup setup, ImmutableArray<NewFile> package) =>
    [
        .. package,
        NewFile.WithText(Config, setup.Config("decap")),
        NewFile.WithText("notations.js", setup.Notations),
        NewFile.WithText(PageName, Html(setup.Page)),
        .. EmbeddedFile.Below(Embedded).Where(name => name != Embedded + PageName).Select(name => new NewFile(name[Embedded.Length..], EmbeddedFile.Bytes(name)!)),
    ];

    /// <summary>Makes it, or leaves everything as it is: no file that is there is written over.</summary>
    /// <param name="folder">With slashes or as the system has it.</param>
    /// <param name="archives">Packages of <see cref="CmsPackage"/> as files; npm fetches the others.</param>
    /// <returns>False where it was not made, which has been reported.</returns>
    public static bool Make(string folder, CmsSetup setup, IReadOnlyList<string> archives, Diagnostics diagnostics)
    {
        var place = new WritableFolder(folder);
        try
        {
            // Asked before the packages are fetched: their files are known by name.
            var expected = Files(setup, [.. CmsPackage.All.SelectMany(package => package.Files).Select(file => new NewFile(file.Name, default))]);
            if (expected.FirstOrDefault(file => file.IsThere(place)) is { } there)
            {
                diagnostics.Add(Rules.AlreadyThere, place.Shown(there.Path), Position.Start, "this is there already; delete the folder to have it made anew");
                return false;
            }
            if (CmsPackage.Read(archives, diagnostics) is not { } package) return false;
            using var mine = FolderLock.Take(place, "annals export", diagnostics);
            if (mine is null) return false;
            NewFiles.Create(place, Files(setup, package), CancellationToken.None);
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, place.Shown(""), Position.Start, refused.Message);
            return false;
        }
    }

    private static string Html(CmsPage page)
    {
        var (connect, images) = page.Host switch
        {
            "gitlab" => ("https://gitlab.com", "https://secure.gravatar.com https://gitlab.com"),
            "gitea" => ("https://codeberg.org", "https://codeberg.org"),
            _ => ("https://api.github.com https://www.githubstatus.com", "https://avatars.githubusercontent.com"),
        };
        return Encoding.UTF8.GetString(EmbeddedFile.Bytes(Embedded + PageName)!)
            .Replace("{title}", Text.Html.Escape(page.Title), StringComparison.Ordinal)
            .Replace("{language}", Text.Html.Escape(page.Language), StringComparison.Ordinal)
            .Replace("{connect}", connect, StringComparison.Ordinal)
            .Replace("{images}", images, StringComparison.Ordinal);
    }
}
