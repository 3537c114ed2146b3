using Annals.Phrasing;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A related entry and why it is one.</summary>
internal static class RelationView
{
    public static readonly ViewMembers<Relation> Members = new()
    {
        { "entry", (relation, page) => MomentView.Of(page.Site.Timeline.Entries[relation.Entry], page) },
        { "link", (relation, page) => SharedMarkup.Related(page.Site.Timeline.Entries[relation.Entry], page) },
        { "reason", (relation, page) => relation.Shared is [var only] ? SharedMarkup.Reason(page.Site.Timeline.Subjects[only], page) : Reason(relation.Shared, page) },
        { "shared", (relation, page) => ScriptLists.Of(relation.Shared, subject => page.Site.Timeline.Subjects[subject].Name) },
    };

    /// <summary>Why two entries are related, in words.</summary>
    /// <param name="shared">The subjects that both are about.</param>
    public static Html Reason(IEnumerable<int> shared, ViewScope page)
    {
        var names = shared.Select(subject => new Html(Html.Escape(page.Site.Timeline.Subjects[subject].Name))).ToArray();
        return Phrases.Fill(page.Site.Phrases.Text("entry.related_reason"), [page.Site.Phrases.Join(names)]);
    }
}
