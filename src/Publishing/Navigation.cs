using System.Collections.Immutable;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>The site's menu: the kinds of page that this timeline has, and its plain pages.</summary>
/// <param name="Kinds">Folders in the order of the menu.</param>
public sealed record Navigation(ImmutableArray<string> Kinds, ImmutableArray<Target> Pages)
{
    public static Navigation Of(SiteScope site)
    {
        var timeline = site.Timeline;
        var kinds = ImmutableArray.CreateBuilder<string>();
        if (!timeline.Entries.IsEmpty) kinds.Add(InputFolders.Of(DocumentKind.Entry));
        if (!timeline.Periods.IsEmpty) kinds.Add(Permalink.Periods);
        kinds.AddRange(timeline.Subjects.Select(subject => subject.Permalink.Folder).Distinct());
        if (!timeline.Sources.IsEmpty) kinds.Add(InputFolders.Of(DocumentKind.Source));
        if (!timeline.Pages.IsEmpty) kinds.Add(InputFolders.Of(DocumentKind.Page));
        return new Navigation(
            kinds.ToImmutable(),
            [.. timeline.Pages.Select(page => new Target(page.Permalink, page.Document.Head.Title, []))]);
    }
}
