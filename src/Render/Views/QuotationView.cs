using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Render.Views;

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
