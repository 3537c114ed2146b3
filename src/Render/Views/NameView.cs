using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A person's or organisation's name, with the address of its page if it has one.</summary>
internal static class NameView
{
    public static readonly ViewMembers<NamedSubject> Members = new()
    {
        { "name", (named, _) => named.Name },
        { "url", (named, page) => named.Permalink is { } permalink ? page.Url(permalink) : null },
    };
}
