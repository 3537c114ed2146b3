using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>A related entry and why it is one.</summary>
internal static class RelationView
{
    public static readonly ViewMembers<Relation> Members = new()
    {
        { "entry", (relation, page) => MomentView.Of(page.Site.Timeline.Entries[relation.Entry], page) },
        { "link", (relation, page) => page.Shared.Link(page.Site.Timeline.Entries[relation.Entry], page) },
        { "date", (relation, page) => page.Site.Label(page.Site.Timeline.Entries[relation.Entry]) },
        { "shared", (relation, page) => Lists.Of(relation.Shared.Select(subject => page.Site.Timeline.Subjects[subject].Name)) },
    };
}
