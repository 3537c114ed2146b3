using Annals.Publishing;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>plain</c> on a plain page.</summary>
internal static class PlainPageView
{
    public static readonly ViewMembers<PlainPage> Members = new()
    {
        { "title", (plain, _) => plain.Document.Head.Title },
        { "summary", (plain, _) => ScriptLists.OrNull(plain.Document.Head.Summary) },
        { "url", (plain, page) => page.Url(plain.Permalink) },
        { "body", (plain, page) => PageBodyWriter.Of(plain.Text.Body, page) },
        { "edit_url", (plain, page) => EditAddress.Of(page.Site.Timeline.Settings, plain.Document.Head.Path) },
        { "references", (plain, page) => ReferenceView.ListOf(plain.Text, page) },
    };
}
