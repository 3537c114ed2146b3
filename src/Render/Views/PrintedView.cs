using Annals.Parse.Prose;
using Annals.Publishing;
using Annals.Publishing.Recordings;
using Annals.Publishing.Texts;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>An entry on the pages of the whole timeline, where it has no ids, and its notes stand behind it; or a source that none of them cites.</summary>
internal static class PrintedView
{
    private static readonly ViewMembers<(Quotation Quotation, LinkedText Text)> Quote = new()
    {
        { "by", (shown, _) => shown.Quotation.By.Name },
        { "said", (shown, _) => shown.Quotation.Said },
        { "lang", (shown, page) => LanguageAttributes.Of(shown.Quotation, shown.Text, page.Site) },
        { "signs", (shown, page) => CitationHtml.PlainSigns(shown.Quotation.In, page) },
    };

    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note)> Note = new()
    {
        { "sign", (shown, _) => NoteLetters.Of(shown.Annotation.Number) },
        { "kind", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.KindName) },
        { "body", (shown, page) => PlainBodyWriter.Of(shown.Note, page) },
    };

    private static readonly ViewMembers<Account> Account = new()
    {
        { "says", (account, _) => account.Says },
        { "signs", (account, page) => CitationHtml.PlainSigns(account.In, page) },
    };

    private static readonly ViewMembers<Dispute> Dispute = new()
    {
        { "point", (dispute, _) => dispute.Point },
        { "accounts", (dispute, page) => ScriptLists.Of(dispute.Accounts, account => Account.Of(account, page)) },
    };

    private static readonly ViewMembers<Reference> Reference = new()
    {
        { "source", (reference, page) => SharedMarkup.PrintedSource(page.Site.Timeline.Sources[reference.Source], page) },
        { "locator", (reference, _) => LocatorText.Of(reference.Locator) },
    };

    private static readonly ViewMembers<Entry> Entry = new()
    {
        { "date", (entry, page) => page.Site.Label(entry) },
        { "title", (entry, _) => entry.Title },
        { "url", (entry, page) => page.Url(entry.Permalink) },
        { "lang", (entry, page) => LanguageAttributes.Of(entry.Language, page.Site) },
        { "is_uncertain", (entry, _) => entry.When.IsQualified },
        { "datetime", (entry, _) => entry.When.HtmlDateTime },
        { "player", (entry, page) => entry.Document.Recording is { } recording ? new HtmlWriting(html => PlayerHtml.WriteLink(html, Player.Of(recording, entry, page), page)) : null },
        { "body", (entry, page) => PlainBodyWriter.Of(entry.Text.Body, page) },
        { "notes", (entry, page) => ScriptLists.Of(entry.Text.Body.Body.Annotations.Select((annotation, index) => Note.Of((annotation, entry.Text.Body.Notes[index]), page))) },
        { "quotes", (entry, page) => ScriptLists.Of(entry.Quotes, quote => Quote.Of((quote, entry.Text), page)) },
        { "disputed", (entry, page) => ScriptLists.Of(entry.Disputed, dispute => Dispute.Of(dispute, page)) },
        { "corrections", (entry, page) => Corrections(entry, page) },
        { "references", (entry, page) => ScriptLists.Of(entry.Text.References, reference => Reference.Of(reference, page)) },
    };

    public static readonly ViewMembers<Moment> Members = new()
    {
        { "name", (moment, page) => moment.Date is null ? moment.Title : page.Site.Label(moment) },
        { "entry", (moment, page) => moment is Entry entry ? Entry.Of(entry, page) : null },
        { "source", (moment, page) => moment is Source source ? SharedMarkup.PrintedSource(source, page) : null },
    };

    private static ScriptArray? Corrections(Entry entry, ViewScope page) =>
        ScriptLists.Of(EntryCorrection.Of(entry).Select(change => CorrectionView.Members.Of(change, page)));
}
