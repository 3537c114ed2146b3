using System.Collections.Immutable;
using Annals.Link;
using Annals.Read;
using Annals.Render.Templates;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The index page of each kind.</summary>
internal static class IndexPages
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var timeline = composer.Site.Timeline;
        return composer.Site.Navigation.Kinds.SelectMany(folder => folder switch
        {
            Permalink.Periods => Names(composer, folder, timeline.Periods, PeriodView.Link),
            _ when folder == InputFolders.Of(DocumentKind.Entry) => Moments(composer, folder, Listing.OfMoments(timeline.Entries)),
            _ when folder == InputFolders.Of(DocumentKind.Source) => Moments(composer, folder, Listing.OfMoments(timeline.Sources)),
            _ when folder == InputFolders.Of(DocumentKind.Page) => Names(composer, folder, timeline.Pages, PlainLink),
            _ => Names(composer, folder, [.. timeline.Subjects.Where(subject => subject.Permalink.Folder == folder)], SubjectView.Link),
        });
    }

    private static readonly ViewMembers<PlainPage> PlainLink = new()
    {
        { "name", (plain, _) => plain.Document.Head.Title },
        { "url", (plain, page) => page.Url(plain.Permalink) },
        { "summary", (plain, _) => Lists.OrNull(plain.Document.Head.Summary) },
        { "count", (_, _) => null },
    };

    private static IEnumerable<SitePage> Moments(PageComposer composer, string folder, Listing listing) =>
        composer.Pages(folder + "/", Head(composer, folder, "index"), "folder", folder, Folder, listing);

    // A list of names goes over several pages like any other.
    private static IEnumerable<SitePage> Names<T>(PageComposer composer, string folder, ImmutableArray<T> all, ViewMembers<T> members)
    {
        var parts = all.Chunk(Listing.MostRows).ToImmutableArray();
        return parts.Select((part, index) => composer.Page(
            Listing.Address(folder + "/", index + 1),
            Head(composer, folder, "names") with { Number = index + 1 },
            "names",
            new NameList<T>(folder, all.Length, parts, index, members),
            NameListView<T>.Members));
    }

    private static PageHead Head(PageComposer composer, string folder, string kind) =>
        new(composer.Site.Phrases.Text("kinds." + folder), composer.Site.Phrases.Text("about_kinds." + folder), kind, 1);

    private static readonly ViewMembers<string> Folder = new()
    {
        { "name", (folder, _) => folder },
    };
}
