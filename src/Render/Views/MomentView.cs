using Annals.Publishing;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>An entry or a source as lists show it.</summary>
internal static class MomentView
{
    private static readonly ViewMembers<Moment> Members = new()
    {
        { "title", (moment, _) => moment.Title },
        { "url", (moment, page) => page.Url(moment.Permalink) },
        { "lang", (moment, page) => LanguageAttributes.Of(moment.Language, page.Site) },
        { "summary", (moment, _) => ScriptLists.OrNull(moment.Summary) },
        { "date", (moment, page) => moment.Date is null ? null : page.Site.Label(moment) },
        { "datetime", (moment, _) => moment.Date?.HtmlDateTime },
        { "edtf", (moment, _) => moment.Date?.ToString() },
        { "is_uncertain", (moment, _) => moment.Date is { IsQualified: true } },
        { "is_coverage", (moment, _) => moment is Source },
        { "is_draft", (moment, _) => moment is Entry { Document.Head.IsDraft: true } },
        { "publisher", (moment, _) => moment is Source source ? ScriptLists.OrNull(source.Document.Publisher) : null },
        { "byline", (moment, page) => moment is Source source ? ScriptLists.Of(source.Byline, name => NameView.Members.Of(name, page)) : null },
        { "writers", (moment, _) => moment is Source source ? ScriptLists.Of(source.Byline, name => name.Name) : null },
        { "address", (moment, _) => moment is Source source ? source.Document.Url : null },
        { "reliability", (moment, _) => moment is Source source ? ScriptLists.OrNull(source.Document.Reliability) : null },
        { "disputed", (moment, _) => moment is Entry { Disputed.IsEmpty: false } entry ? entry.Disputed.Length : null },
        { "corrections", (moment, _) => moment is Entry { Document.Corrections.IsEmpty: false } entry ? entry.Document.Corrections.Length : null },
        { "sources", (moment, _) => moment is Entry entry ? entry.Text.Sources.Length : 0 },
        { "subjects", (moment, page) => moment is Entry entry ? ScriptLists.Of(entry.Subjects, appearance => SubjectLink(appearance, page)) : null },
    };

    public static RecordView<Moment> Of(Moment moment, ViewScope page) => Members.Of(moment, page);

    private static RecordView<Target> SubjectLink(Appearance appearance, ViewScope page)
    {
        var subject = page.Site.Timeline.Subjects[appearance.Subject];
        return LinkView.Members.Of(new Target(subject.Permalink, subject.Name, []), page);
    }
}
