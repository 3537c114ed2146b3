using System.Buffers;
using System.Text;
using Annals.Parse.Values;
using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>What servers of static files look for beside the pages.</summary>
internal static class HostingFiles
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        // Tells GitHub Pages to publish the files as they are, those whose names start with _ too.
        yield return new DelegatePage(".nojekyll", _ => { });
        if (composer.Site.Timeline.Settings.Url is not { } url) yield break;
        if (SiteAddress.OwnDomain(url) is { } domain) yield return new DelegatePage("CNAME", buffer => buffer.Write(Encoding.UTF8.GetBytes(domain + "\n")));
        // A server shows it at any depth: only where the root is known can its links be right.
        var phrases = composer.Site.Phrases;
        var missing = new PageKind<string>("missing", Members, path => path, _ => new PageHead(phrases.Text("missing.title"), phrases.Text("missing.about"), "missing"));
        foreach (var page in composer.Pages(["404.html"], missing)) yield return page;
    }

    // The layout needs nothing but the words of the site.
    private static readonly ViewMembers<string> Members = [];
}
