using Annals.Publishing;
using Annals.Render.Views;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>The pages of people, organisations, places and tags, each with what is about it or links to it.</summary>
internal static class SubjectPages
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var site = composer.Site;
        return composer.Pages(site.Timeline.Subjects, new PageKind<Subject>(
            "subject", SubjectView.Members, subject => subject.Permalink.Address, subject => new PageHead(subject.Name, AboutOf(subject, site), "subject"))
        {
            Listing = subject => AboutOrLinkingTo(subject, site),
            MostRows = subject => site.Timeline.EntriesAbout[subject.Index].Length + site.Timeline.Backlinks.GetValueOrDefault(subject.Permalink, []).Length,
        });
    }

    // Without a summary, whoever unfolds a link sees at least how much there is.
    private static string AboutOf(Subject subject, SiteScope site) =>
        subject.Summary.Length > 0 ? subject.Summary : site.Phrases.CountPlain("count.entries", site.Timeline.EntriesAbout[subject.Index].Length);

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
            .OrderBy(moment => moment.TimelineIndex ?? int.MaxValue);
        return new Listing([.. Listing.OfMoments(moments).Rows, .. others.Where(row => row.Moment is null)]);
    }
}
