using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Every page that a text may link to.</summary>
internal static class Targets
{
    public static IEnumerable<Target> Of(
        PublishedDocuments documents,
        ImmutableArray<SubjectName> subjects,
        ImmutableArray<Period> periods)
    {
        var standing = documents.All
            .Where(document => document is not SubjectDocument)
            .Select(document => new Target(PublishedDocuments.Of(document), document.Head.Title, document.Head.Body.Headings));
        var about = subjects.Select(name => new Target(name.Permalink, name.Name, name.Document?.Head.Body.Headings ?? []));
        var within = periods.Select(period => new Target(period.Permalink, period.Name ?? period.Date.ToString(), []));
        return standing.Concat(about).Concat(within);
    }
}
