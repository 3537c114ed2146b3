using System.Text;
using Annals.Read;
using Annals.Text;

namespace Annals.Preview;

/// <summary>What the preview adds to a page, and its own pages.</summary>
internal static class PreviewPage
{
    /// <summary>Where what is the preview's own stands; no file of a site does, since names that begin with a dot are not read.</summary>
    public const string Folder = ".annals/";

    public static ReadOnlySpan<byte> NothingYet =>
        "<!doctype html><html lang=\"en\"><head><title>Preview</title></head><body><p>The timeline cannot be shown yet.</p></body></html>\n"u8;

    /// <param name="why">A sentence; null where nothing is known.</param>
    public static byte[] Missing(string? why) => Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>No page</title></head><body><p>There is no page here.{(why is null ? "" : $" {Html.Escape(why)}")}</p>"
        + "<p><a href=\"/\">To the timeline</a></p></body></html>\n");

    /// <summary>The page with the script that updates it when the timeline changes.</summary>
    /// <param name="revision">What the page shows.</param>
    public static byte[] Watched(ReadOnlySpan<byte> html, string revision)
    {
        var script = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"/{Folder}preview.css\"><script type=\"module\" src=\"/{Folder}preview.js\" data-annals-revision=\"{revision}\"></script>");
        var head = html.IndexOf("</head>"u8);
        var at = head < 0 ? html.Length : head;
        return [.. html[..at], .. script, .. html[at..]];
    }

    /// <returns>Null where there is no such file.</returns>
    public static byte[]? File(string name) => EmbeddedFile.Bytes("preview/" + name);
}
