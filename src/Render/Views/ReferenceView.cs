using System.Collections.Immutable;
using System.Globalization;
using Annals.Publishing.Texts;
using Annals.Templates;
using Annals.Timelines;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>A numbered reference at the foot of a page, which leads back to each place that uses it.</summary>
internal static class ReferenceView
{
    private static readonly ViewMembers<(Reference Reference, int Number)> Use = new()
    {
        { "id", (use, _) => CitationHtml.Id(use.Reference.Number, use.Number) },
        { "number", (use, _) => use.Number.ToString(CultureInfo.InvariantCulture) },
    };

    private static readonly ViewMembers<(Reference Reference, ImmutableArray<Reference> All)> Members = new()
    {
        { "number", (shown, _) => shown.Reference.Number },
        { "citation", (shown, page) => SharedMarkup.Citation(SourceOf(shown.Reference, page), page) },
        { "source", (shown, page) => MomentView.Of(SourceOf(shown.Reference, page), page) },
        { "locator", (shown, _) => LocatorText.Of(shown.Reference.Locator) },
        { "reliability", (shown, page) => ScriptLists.OrNull(SourceOf(shown.Reference, page).Document.Reliability) },
        { "is_first", (shown, _) => shown.All.First(reference => reference.Source == shown.Reference.Source) == shown.Reference },
        { "back", (shown, _) => CitationHtml.Id(shown.Reference.Number, 1) },
        // Null for a reference that is used once, whose place is "back".
        { "uses", (shown, page) => shown.Reference.Uses == 1 ? null : ScriptLists.Of(Enumerable.Range(1, shown.Reference.Uses).Select(use => Use.Of((shown.Reference, use), page))) },
    };

    public static ScriptArray? ListOf(LinkedText text, ViewScope page) =>
        ScriptLists.Of(text.References, reference => Members.Of((reference, text.References), page));

    private static Source SourceOf(Reference reference, ViewScope page) => page.Site.Timeline.Sources[reference.Source];
}
