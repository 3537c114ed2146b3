using Annals.Link;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The pages of people, organisations, places and tags, each with what is about it or links to it.</summary>
internal static class SubjectPages
{
    public static IEnumerable<SitePage> All(PageComposer composer) => composer.Site.Timeline.Subjects.SelectMany(subject =>
        composer.Pages(
            subject.Permalink.Address,
            new PageHead(subject.Name, subject.Summary, "subject", 1),
            "subject", subject, SubjectView.Members,
            AboutOrLinkingTo(subject, composer.Site)));

    private static Listing AboutOrLinkingTo(Subject subject, SiteScope site)
    {
        var timeline = site.Timeline;
        var about = timeline.EntriesAbout[subject.Index];
        var linking = timeline.Backlinks.GetValueOrDefault(subject.Permalink, []);
        if (linking.IsEmpty) return Listing.OfMoments(about.Select(entry => timeline.Entries[entry]));

        var listed = about.Select(entry => timeline.Entries[entry].Permalink).ToHashSet();
        var others = Listing.OfTargets(linking.Where(target => !listed.Contains(target.Permalink)), site).Rows;
        var moments = about.Select(entry => (Moment)timeline.Entries[entry])
            .Concat(others.Select(row => row.Moment).OfType<Moment>())
            .OrderBy(moment => moment.Place ?? int.MaxValue);
        return new Listing([.. Listing.OfMoments(moments).Rows, .. others.Where(row => row.Moment is null)]);
    }
}
