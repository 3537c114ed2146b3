using Annals.Publishing;
using Annals.Quotations;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A statement with the wordings in which it is printed.</summary>
internal static class StatementView
{
    private static readonly ViewMembers<(Quotation Quotation, Statement Statement, LinkedText Text)> Version = new()
    {
        { "said", (shown, _) => shown.Quotation.Said },
        { "lang", (shown, page) => LanguageAttributes.Of(shown.Quotation, shown.Text, page.Site) },
        // The words with what differs from the first version marked.
        { "compared", (shown, page) => Compared(shown.Statement.Versions[0], shown.Quotation, shown.Text, page) },
        { "sources", (shown, page) => SourceUseView.ListOf(shown.Quotation, shown.Text, page) },
    };

    public static readonly ViewMembers<(Statement Statement, LinkedText Text)> Members = new()
    {
        { "by", (shown, page) => NameView.Members.Of(shown.Statement.By, page) },
        { "is_single", (shown, _) => shown.Statement.Versions.Length == 1 },
        { "versions", (shown, page) => ScriptLists.Of(shown.Statement.Versions, version => Version.Of((version, shown.Statement, shown.Text), page)) },
    };

    private static Html Compared(Quotation first, Quotation other, LinkedText text, ViewScope page)
    {
        if (first == other) return new Html(Html.Escape(other.Said));
        var phrases = page.Site.Phrases;
        var lang = LanguageAttributes.OfInterface(LanguageAttributes.LanguageOf(other, text, page.Site), page.Site);
        return new Html(string.Join(' ', WordChange.Between(first.Said, other.Said).Select(change => change.Kind switch
        {
            WordChange.Kinds.Added => Marked("ins", phrases.Text("statement.added"), change.Text),
            WordChange.Kinds.LeftOut => Marked("del", phrases.Text("statement.left_out"), change.Text),
            _ => Html.Escape(change.Text),
        })));

        // Most screen readers say nothing of ins and del.
        string Marked(string element, string name, string words) =>
            $"<{element}><span class=\"hidden\"{lang}>{Html.Escape(name)} </span>{Html.Escape(words)}<span class=\"hidden\"{lang}>{phrases.Separator}{Html.Escape(phrases.Text("statement.end"))}{phrases.Separator.TrimEnd()}</span></{element}>";
    }
}

/// <summary>A quotation of an entry, with the sources that print it.</summary>
internal static class QuotationView
{
    public static readonly ViewMembers<(Quotation Quotation, LinkedText Text)> Members = new()
    {
        { "by", (shown, page) => NameView.Members.Of(shown.Quotation.By, page) },
        { "said", (shown, _) => shown.Quotation.Said },
        { "lang", (shown, page) => LanguageAttributes.Of(shown.Quotation, shown.Text, page.Site) },
        { "sources", (shown, page) => SourceUseView.ListOf(shown.Quotation, shown.Text, page) },
    };
}
