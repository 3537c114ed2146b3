using System.Globalization;
using Annals.Link;
using Annals.Render.Templates;
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

    private static readonly ViewMembers<Reference> Members = new()
    {
        { "number", (reference, _) => reference.Number },
        { "citation", (reference, page) => page.Shared.Citation(page.Site.Timeline.Sources[reference.Source], page) },
        { "source", (reference, page) => MomentView.Of(page.Site.Timeline.Sources[reference.Source], page) },
        { "locator", (reference, _) => Lists.OrNull(reference.Locator) },
        { "uses", (reference, page) => Lists.Of(Enumerable.Range(1, reference.Uses).Select(use => Use.Of((reference, use), page))) },
    };

    public static ScriptArray? ListOf(LinkedText text, PageScope page) =>
        Lists.Of(text.References.Select(reference => Members.Of(reference, page)));
}
