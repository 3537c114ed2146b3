using Annals.Formats;
using Annals.Formats.Calendar;
using Annals.Formats.Feeds;
using Annals.Publishing;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>site</c> in every template.</summary>
internal static class SiteView
{
    private static readonly ViewMembers<string> Kind = new()
    {
        { "folder", (folder, _) => folder },
        { "title", (folder, page) => page.Site.Phrases.Text("kinds." + folder) },
        { "url", (folder, page) => page.Url(new Permalink(folder, "")) },
        { "is_current", (folder, page) => page.Section == folder },
    };

    private static readonly ViewMembers<string> Collection = new()
    {
        { "folder", (folder, _) => folder },
        { "title", (folder, page) => page.Site.Phrases.Text($"collections.{folder}") },
        { "url", (folder, page) => page.Addresses.Page(folder + "/") },
        { "is_current", (folder, page) => page.Section == folder },
    };

    public static readonly ViewMembers<SiteScope> Members = new()
    {
        { "title", (site, _) => site.Timeline.Settings.Title },
        { "description", (site, _) => ScriptLists.OrNull(site.Timeline.Settings.Description) },
        { "language", (site, _) => site.Phrases.Language },
        { "direction", (site, _) => site.Phrases.Text("language.direction") },
        { "url", (_, page) => page.Addresses.Home },
        { "is_home", (_, page) => page.Address.Length == 0 },
        { "icon", (_, page) => page.Addresses.File("assets/icon.svg") },
        { "style", (_, page) => page.Addresses.File("assets/style.css") },
        { "assets", (_, page) => page.Addresses.File("assets/") },
        { "search", (_, page) => page.Addresses.Page("search/") },
        { "print", (site, page) => site.Timeline is { Entries.IsEmpty: true, Sources.IsEmpty: true } ? null : page.Addresses.Page(Addresses.Print + "/") },
        // What other programs read; null for a site without an address.
        { "feed", (site, page) => HasFeeds(site) ? page.Addresses.File(Feed.Atom) : null },
        { "calendar", (site, page) => HasFeeds(site) ? page.Addresses.File(CalendarFile.Path) : null },
        { "data", (_, page) => page.Addresses.Page(DataFormats.Folder) },
        { "kinds", (site, page) => ScriptLists.Of(site.Navigation.Kinds, kind => Kind.Of(kind, page)) },
        { "collections", (site, page) => ScriptLists.Of(site.Collections.Folders, folder => Collection.Of(folder, page)) },
        { "pages", (site, page) => ScriptLists.Of(site.Navigation.Pages, target => LinkView.Members.Of(target, page)) },
    };

    private static bool HasFeeds(SiteScope site) => site.Timeline is { Settings.Url: not null, Entries.IsEmpty: false };
}
