using Annals.Quotations;

namespace Annals.Tests.Support;

/// <summary>Files of an input, as short as a test can say them.</summary>
internal static class Markdown
{
    /// <param name="keys">Further lines of front matter.</param>
    public static (string Path, string Text) Entry(string slug, string date, string keys = "", string body = "") =>
        Document("entries", slug, $"date: \"{date}\"\n{keys}", body);

    /// <param name="published">Empty for a source without a date.</param>
    public static (string Path, string Text) Source(string slug, string published = "", string keys = "", string body = "") =>
        Document("sources", slug, (published.Length > 0 ? $"published: \"{published}\"\n" : "") + keys, body);

    /// <summary>The file with the words of a source.</summary>
    public static (string Path, string Text) Words(string slug, string text) => ($"sources/{slug}.words", Fingerprint.Of([text]).ToString());

    /// <summary>A page of any kind, with its slug as its title unless the keys have one.</summary>
    public static (string Path, string Text) Document(string folder, string slug, string keys = "", string body = "")
    {
        var title = keys.Contains("title:", StringComparison.Ordinal) ? "" : $"title: {slug}\n";
        return ($"{folder}/{slug}.md", $"---\n{title}{keys.TrimEnd()}\n---\n{body}\n");
    }
}
