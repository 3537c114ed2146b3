using System.Buffers;
using System.Text;
using Annals.Parse;
using Annals.Render.Templates;

namespace Annals.Render.Pages;

/// <summary>What servers of static files look for beside the pages.</summary>
internal static class HostingFiles
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        // Tells GitHub Pages to publish the files as they are, those whose names start with _ too.
        yield return new SinglePage(".nojekyll", _ => { });
        if (composer.Site.Timeline.Settings.Url is not { } url) yield break;
        if (SiteAddress.OwnDomain(url) is { } domain) yield return new SinglePage("CNAME", buffer => buffer.Write(Encoding.UTF8.GetBytes(domain + "\n")));
        // A server shows it at any depth: only where the root is known can its links be right.
        yield return composer.File(
            "404.html",
            new PageHead(composer.Site.Phrases.Text("missing.title"), composer.Site.Phrases.Text("missing.about"), "missing", 1),
            "missing", "missing", Members);
    }

    // The layout needs nothing but the words of the site.
    private static readonly ViewMembers<string> Members = [];
}
