using System.Collections.Immutable;
using Annals.Cms;
using Annals.Disk;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Init;

/// <summary>The page on which the timeline is edited in a browser, as <c>annals export cms --admin</c> makes it.</summary>
internal static class CmsFiles
{
    public const string Folder = $"{TimelineFiles.Input}/{InputFolders.Admin}";

    public static IEnumerable<NewFile> All(InitOptions options)
    {
        if (options.Cms is not { } cms) return [];
        var settings = TimelineFiles.SettingsOf(options);
        var words = WordsParser.Parse(ThemeReader.Read(cms.Theme, new Diagnostics()), settings, new Diagnostics());
        return CmsFolder.Files(new CmsSetup(settings, words, cms.Repository), cms.Package).Select(file => file with { Path = $"{Folder}/{file.Path}" });
    }
}

/// <summary>What a new timeline needs to be edited in a browser.</summary>
/// <param name="Package">The files of the CMS itself.</param>
/// <param name="Repository">Where it is kept.</param>
/// <param name="Theme">The folder that is laid over the default theme; null for none.</param>
internal sealed record InitCms(ImmutableArray<NewFile> Package, CmsRepository Repository, string? Theme);
