using System.Collections.Immutable;
using System.Text;
using Annals.Publishing;
using Annals.Text;

namespace Annals.Preview;

/// <summary>A page of the preview's own: which drafts there are, and how the site would change for its readers.</summary>
internal static class PreviewReport
{
    // Of one list: where a theme has changed, every page has.
    private const int MostListed = 200;

    /// <param name="site">Null where nothing can be shown yet.</param>
    public static byte[] Of(PreviewSite? site)
    {
        var html = new StringBuilder("""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Preview</title></head>
            <body class="annals-report"><h1>Preview</h1><p><a href="/">To the timeline</a></p>

            """);
        if (site is null) html.Append("<p>The timeline cannot be shown yet.</p>\n");
        else Append(html, site);
        return Encoding.UTF8.GetBytes(html.Append("</body></html>\n").ToString());
    }

    private static void Append(StringBuilder html, PreviewSite site)
    {
        Section(html, "Drafts that are shown", [.. site.DraftsShown.Select(draft => $"{Link(draft.Permalink.Address, draft.Title)} <code>{Html.Escape(draft.File)}</code>")]);
        // Their addresses are no links: nothing answers there.
        Section(html, "Drafts that are not shown", [.. site.DraftsLeftOut.Select(draft => $"{Html.Escape(draft.Title)}, to be at /{Html.Escape(draft.Permalink.Address)} <code>{Html.Escape(draft.File)}</code>")]);
        if (site.DraftsLeftOut.Length > 0) html.Append("<p>To see them, end the preview with Ctrl-C, and start it as <code>annals preview --drafts</code>.</p>\n");
        html.Append("<h2>Since the last build</h2>\n");
        if (site.Changes is not { } changes)
        {
            html.Append("<p>There is no build to compare with. <code>annals build</code> makes one.</p>\n");
            return;
        }
        if (changes.IsNone) html.Append("<p>Nothing changed.</p>\n");
        Section(html, "Pages that readers would not find any more", [.. site.Gone.Select(gone => $"<code>{Html.Escape(gone.File)}</code> {Html.Escape(gone.Message)}")]);
        Section(html, "New pages", [.. changes.New.Select(LinkTo)]);
        Section(html, "Changed pages", [.. changes.Changed.Select(LinkTo)]);
        Section(html, "Pages that are gone", [.. changes.Gone.Select(path => Html.Escape("/" + AddressOf(path)))]);
    }

    private static void Section(StringBuilder html, string title, ImmutableArray<string> items)
    {
        if (items.IsEmpty) return;
        html.Append("<h3>").Append(title).Append("</h3>\n<ul>\n");
        foreach (var item in items.Take(MostListed)) html.Append("<li>").Append(item).Append("</li>\n");
        if (items.Length > MostListed) html.Append("<li>and ").Append(Counted.Of(items.Length - MostListed, "other")).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static string LinkTo(string path) => Link(AddressOf(path), "/" + AddressOf(path));

    private static string Link(string address, string words) => $"<a href=\"/{Html.Escape(Addresses.Escape(address))}\">{Html.Escape(words)}</a>";

    private static string AddressOf(string path) => path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
}
