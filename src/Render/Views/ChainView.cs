using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>The entries before and after this one about the same subject.</summary>
internal static class ChainView
{
    public static readonly ViewMembers<Appearance> Members = new()
    {
        { "subject", (appearance, page) => page.Shared.Link(page.Site.Timeline.Subjects[appearance.Subject], page) },
        { "earlier", (appearance, page) => appearance.Earlier is { } entry ? page.Shared.Earlier(page.Site.Timeline.Entries[entry], page) : null },
        { "later", (appearance, page) => appearance.Later is { } entry ? page.Shared.Later(page.Site.Timeline.Entries[entry], page) : null },
    };
}
