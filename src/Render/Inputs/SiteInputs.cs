using Annals.Render.Cards;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>What every page can show of the site as a whole, and with what it is made: the program, the theme, the settings, the menu.</summary>
internal static class SiteInputs
{
    // The compiler's own number for this build of the program; it stands in each of its assemblies.
    private static readonly string Program = typeof(SiteInputs).Module.ModuleVersionId.ToString();

    /// <param name="cards">Null for a site without cards.</param>
    public static Digest Of(SiteScope site, LinkCards? cards)
    {
        var timeline = site.Timeline;
        using var digest = new DigestWriter();
        digest.Add(Program);
        digest.Add(timeline.Theme.Digest);
        digest.Add(timeline.Settings.Digest);
        digest.Add(timeline.Settings.Path);
        digest.Add(timeline.Settings.Url);
        // The site's own, which all pages but those of entries have.
        digest.Add(cards?.Of(site)?.Address);
        digest.Add(cards?.Of(site)?.Card.Alternative);
        digest.Add(site.HoldsTexts);
        digest.Add(timeline.Entries.IsEmpty);
        digest.Add(timeline.Sources.IsEmpty);
        foreach (var kind in site.Navigation.Kinds) digest.Add(kind);
        foreach (var folder in site.Collections.Folders) digest.Add(folder);
        foreach (var page in site.Navigation.Pages)
        {
            digest.Add(page.Permalink.Slug);
            digest.Add(page.Title);
        }
        return digest.Digest;
    }
}
