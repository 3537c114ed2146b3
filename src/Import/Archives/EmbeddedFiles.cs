using System.Buffers;
using System.Text;

namespace Annals.Import.Archives;

/// <summary>Takes files that stand in a page as addresses (RFC 2397) out of it: SingleFile puts every picture and font there.</summary>
internal static class EmbeddedFiles
{
    // In characters; shorter ones are marks and empty pictures, and do no harm.
    private const int Shortest = 200;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"') <>\n");

    /// <summary>The page, with an empty address in place of each.</summary>
    public static string Without(string html)
    {
        var text = new StringBuilder();
        var from = 0;
        for (var at = html.IndexOf("data:", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("data:", at, StringComparison.OrdinalIgnoreCase))
        {
            var end = html.AsSpan(at).IndexOfAny(Ends) is >= 0 and var length ? at + length : html.Length;
            if (end - at >= Shortest)
            {
                text.Append(html, from, at - from).Append("data:,");
                from = end;
            }
            at = end;
        }
        return from == 0 ? html : text.Append(html, from, html.Length - from).ToString();
    }
}
