using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>The entries before and after this one about the same subject.</summary>
internal static class ChainView
{
    public static readonly ViewMembers<Appearance> Members = new()
    {
        { "subject", (appearance, page) => SubjectView.Link.Of(page.Site.Timeline.Subjects[appearance.Subject], page) },
        { "earlier", (appearance, page) => Entry(appearance.Earlier, page) },
        { "later", (appearance, page) => Entry(appearance.Later, page) },
    };

    private static Html? Entry(int? index, PageScope page) =>
        index is { } found ? page.Shared.Link(page.Site.Timeline.Entries[found], page) : null;
}
