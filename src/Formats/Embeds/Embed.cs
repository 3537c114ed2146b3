using System.Globalization;
using Annals.Parse.Documents;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.Embeds;

/// <summary>A small page for a frame in somebody else’s, and the words that put it there. They name a full address, so that a site without one has none.</summary>
/// <param name="Entry">What it shows; null for the whole timeline.</param>
/// <param name="Page">The address of the full page below the root; empty for the whole timeline.</param>
internal sealed record Embed(SiteSettings Settings, Entry? Entry, string Page)
{
    /// <summary>Below the full page.</summary>
    public const string Folder = "embed/", OEmbed = "oembed.json";

    /// <summary>In CSS pixels, for programs that want a number; a frame is as wide as the text around it.</summary>
    public const int Width = 600;

    public static Embed Of(SiteSettings settings) => new(settings, null, "");

    public static Embed Of(Entry entry, SiteSettings settings) => new(settings, entry, entry.Permalink.Address);

    /// <summary>Of what it shows, and of the site.</summary>
    public string Title => Entry is null ? Settings.Title : $"{Entry.Title} · {Settings.Title}";

    public string Address => Page + Folder;

    /// <summary>Of the frame, in CSS pixels: what the page needs where it is <see cref="Width"/> wide, as far as that can be told.</summary>
    public int Height => Entry is null ? FrameHeight.Most : FrameHeight.Of(Entry);

    /// <summary>The frame as HTML. It is fetched when a reader comes near, and looks for no script.</summary>
    /// <param name="url">The site's own address.</param>
    public string Frame(string url) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{Html.Escape(url)}/{Html.Escape(Addresses.Escape(Page))}{Folder}\" title=\"{Html.Escape(Title)}\" height=\"{Height}\" loading=\"lazy\" style=\"width:100%;border:0\"></iframe>");
}
