using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Read;
using Annals.Render.Views;
using Annals.Templates;
using Annals.Timelines;

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
        { "summary", (plain, _) => ScriptLists.OrNull(plain.Document.Head.Summary) },
        { "count", (_, _) => null },
    };

    private static IEnumerable<SitePage> Moments(PageComposer composer, string folder, Listing listing) => composer.Pages([folder], new PageKind<string>(
        "folder", Folder, _ => folder + "/", _ => Head(composer, folder, "index", 1))
    {
        Listing = _ => listing,
        MostRows = _ => listing.Rows.Length,
    });

    private static IEnumerable<SitePage> Names<T>(PageComposer composer, string folder, ImmutableArray<T> all, ViewMembers<T> members) =>
        composer.Pages(NameList<T>.Parts(folder, all, Listing.MostRows, members), new PageKind<NameList<T>>(
            "names", NameListView<T>.Members, list => list.Address, list => Head(composer, folder, "names", list.Number)));

    private static PageHead Head(PageComposer composer, string folder, string layout, int number) =>
        new(composer.Site.Phrases.Text("kinds." + folder), composer.Site.Phrases.Text("about_kinds." + folder), layout, number);

    private static readonly ViewMembers<string> Folder = new()
    {
        { "name", (folder, _) => folder },
    };
}
