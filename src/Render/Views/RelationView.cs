using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>A related entry and why it is one.</summary>
internal static class RelationView
{
    public static readonly ViewMembers<Relation> Members = new()
    {
        { "entry", (relation, page) => MomentView.Of(page.Site.Timeline.Entries[relation.Entry], page) },
        { "link", (relation, page) => page.Shared.Related(page.Site.Timeline.Entries[relation.Entry], page) },
        { "reason", (relation, page) => Reason(relation, page) },
        { "shared", (relation, page) => Lists.Of(relation.Shared.Select(subject => page.Site.Timeline.Subjects[subject].Name)) },
    };

    private static Html Reason(Relation relation, PageScope page)
    {
        var names = relation.Shared.Select(subject => new Html(Html.Escape(page.Site.Timeline.Subjects[subject].Name))).ToArray();
        return Phrases.Fill(page.Site.Phrases.Text("entry.related_reason"), [page.Site.Phrases.Join(names)]);
    }
}
