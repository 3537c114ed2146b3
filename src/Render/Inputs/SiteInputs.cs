using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>What every page of an entry can show of the site as a whole, and with what it is made: the program, the theme, the settings, the menu.</summary>
internal static class SiteInputs
{
    // The compiler's own number for this build of the program; it stands in each of its assemblies.
    private static readonly string Program = typeof(SiteInputs).Module.ModuleVersionId.ToString();

    public static Digest Of(SiteScope site)
    {
        var (timeline, digest) = (site.Timeline, new DigestWriter());
        digest.Add(Program);
        digest.Add(timeline.Theme.Digest);
        digest.Add(timeline.Settings.Digest);
        digest.Add(timeline.Settings.Path);
        digest.Add(timeline.Settings.Url);
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
