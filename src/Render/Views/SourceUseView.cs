using System.Collections.Immutable;
using Annals.Publishing.Texts;
using Annals.Quotations;
using Annals.Templates;
using Annals.Timelines;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>A source at the place where a page refers to it.</summary>
internal static class SourceUseView
{
    private static readonly ViewMembers<(ReferenceUse Use, Reference Reference, QuotationStatus? Status)> Members = new()
    {
        { "link", (shown, page) => SharedMarkup.SourceLink(SourceOf(shown.Reference, page), page) },
        { "source", (shown, page) => MomentView.Of(SourceOf(shown.Reference, page), page) },
        { "locator", (shown, _) => LocatorText.Of(shown.Reference.Locator) },
        { "reliability", (shown, page) => ScriptLists.OrNull(SourceOf(shown.Reference, page).Document.Reliability) },
        { "sign", (shown, page) => CitationHtml.Sign(shown.Use, page) },
        // What the source's text says of a quotation; null for what is no quotation, and where no text is held of any source.
        { "status", (shown, _) => shown.Status is { } status ? Key(status) : null },
        { "status_name", (shown, page) => shown.Status is { } status ? page.Site.Phrases.Text("quotation." + Key(status)) : null },
    };

    public static ScriptArray? ListOf(ImmutableArray<ReferenceUse> uses, LinkedText text, ViewScope page) =>
        ScriptLists.Of(uses, use => Members.Of((use, text.References[use.Number - 1], null), page));

    /// <summary>The sources of a quotation, with what their texts say of it.</summary>
    public static ScriptArray? ListOf(Quotation quotation, LinkedText text, ViewScope page) =>
        ScriptLists.Of(quotation.In.Select((use, index) => Members.Of(
            (use, text.References[use.Number - 1], page.Site.HoldsTexts ? quotation.Verifications[index].Status : null), page)));

    private static string Key(QuotationStatus status) => status switch
    {
        QuotationStatus.Verbatim => "verbatim",
        QuotationStatus.Altered => "altered",
        QuotationStatus.TooShort => "too_short",
        _ => "no_text",
    };

    private static Source SourceOf(Reference reference, ViewScope page) => page.Site.Timeline.Sources[reference.Source];
}
