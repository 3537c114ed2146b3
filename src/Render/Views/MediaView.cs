using Annals.Parse.Documents;
using Annals.Publishing;
using Annals.Templates;

namespace Annals.Render.Views;

/// <summary><c>entry.media</c>: something elsewhere, of which a page shows the words alone.</summary>
internal static class MediaView
{
    public static readonly ViewMembers<Media> Members = new()
    {
        { "url", (media, _) => media.Url },
        { "title", (media, _) => media.Caption.Length > 0 ? media.Caption : media.Alt.Length > 0 ? media.Alt : WebHost.Of(media.Url) },
        { "description", (media, _) => media.Caption.Length > 0 ? Lists.OrNull(media.Alt) : null },
        { "credit", (media, _) => Lists.OrNull(media.Credit) },
        { "host", (media, _) => WebHost.Of(media.Url) },
    };
}
