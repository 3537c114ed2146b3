using System.Collections.Immutable;
using Annals.Link;
using Annals.Render.Templates;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>A source at the place where a page refers to it.</summary>
internal static class SourceUseView
{
    private static readonly ViewMembers<(ReferenceUse Use, Reference Reference)> Members = new()
    {
        { "link", (shown, page) => page.Shared.SourceLink(SourceOf(shown.Reference, page), page) },
        { "source", (shown, page) => MomentView.Of(SourceOf(shown.Reference, page), page) },
        { "locator", (shown, _) => Lists.OrNull(shown.Reference.Locator) },
        { "reliability", (shown, page) => Lists.OrNull(SourceOf(shown.Reference, page).Document.Reliability) },
        { "sign", (shown, page) => CitationHtml.Sign(shown.Use) },
    };

    public static ScriptArray? ListOf(ImmutableArray<ReferenceUse> uses, LinkedText text, PageScope page) =>
        Lists.Of(uses.Select(use => Members.Of((use, text.References[use.Number - 1]), page)));

    private static Source SourceOf(Reference reference, PageScope page) => page.Site.Timeline.Sources[reference.Source];
}
