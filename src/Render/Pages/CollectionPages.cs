using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The pages of all statements, all disputed points and all corrections.</summary>
internal static class CollectionPages
{
    /// <summary>Each may be several lines with many links, so that a part has fewer than one of a plain list.</summary>
    private const int MostInPart = 50;

    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var all = composer.Site.Collections;
        return
        [
            .. Pages(composer, Collections.Statements, all.BySpeaker, CollectedView.Statements),
            .. Pages(composer, Collections.Disputed, all.Points, CollectedView.Points),
            .. Pages(composer, Collections.Corrections, all.Changes, CollectedView.Changes),
        ];
    }

    private static IEnumerable<SitePage> Pages<T>(PageComposer composer, string folder, ImmutableArray<T> all, ViewMembers<T> members)
    {
        var phrases = composer.Site.Phrases;
        return composer.Pages(NameList<T>.Parts(folder, all, MostInPart, members), new PageKind<NameList<T>>(
            "collection", NameListView<T>.Members, list => list.Address,
            list => new PageHead(phrases.Text("collections." + folder), phrases.Text("about_collections." + folder), folder, list.Number)));
    }
}
