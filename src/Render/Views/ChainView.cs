using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>The entries before and after this one about the same subject.</summary>
internal static class ChainView
{
    public static readonly ViewMembers<Appearance> Members = new()
    {
        { "subject", (appearance, page) => SharedMarkup.Link(page.Site.Timeline.Subjects[appearance.Subject], page) },
        { "earlier", (appearance, page) => appearance.Earlier is { } entry ? SharedMarkup.Earlier(page.Site.Timeline.Entries[entry], page) : null },
        { "later", (appearance, page) => appearance.Later is { } entry ? SharedMarkup.Later(page.Site.Timeline.Entries[entry], page) : null },
    };
}
