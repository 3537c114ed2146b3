using System.Collections.Immutable;
using Annals.Import.Bibliography;
using Annals.Import.Drafts;
using Annals.Import.Json;
using Annals.Reporting;

namespace Annals.Import.Feeds;

/// <summary>JSON Feed 1.0 and 1.1: its items as references.</summary>
internal static class JsonFeedReader
{
    private static readonly string[] Known =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "date_published", "date_modified", "author", "authors", "language",
    ];

    /// <returns>None where the file is broken, which has been reported.</returns>
    public static ImmutableArray<Reference> Read(OriginalFile file, Diagnostics diagnostics)
    {
        if (JsonPartReader.Read(file, diagnostics) is not { } feed || feed.Member("items") is not { Kind: JsonPartKind.Array } items) return [];
        var all = Authors(feed);
        return
        [
            .. items.Members.Select(member => member.Value).Where(item => item.Kind == JsonPartKind.Object).Select(item => new FeedItem(
                item.At.Line,
                Escaped(Text(item, "title")),
                // Of a post about another page the address is its own.
                First(Text(item, "url"), Text(item, "external_url"), Text(item, "id") is var id && id.Contains("://", StringComparison.Ordinal) ? id : ""),
                Text(feed, "home_page_url"),
                Authors(item) is { IsEmpty: false } own ? own : all,
                Escaped(Text(feed, "title")),
                Text(item, "date_published"),
                Text(item, "date_modified"),
                First(Text(item, "language"), Text(feed, "language")),
                First(Text(item, "content_html"), Escaped(Text(item, "content_text")), Escaped(Text(item, "summary"))))
            { LeftOut = [.. item.Members.Where(part => !Known.Contains(part.Name) && part.Value.Kind != JsonPartKind.Null).Select(part => $"“{part.Name}”").Distinct()] }.ToReference()),
        ];
    }

    // Version 1.0 has one author, 1.1 a list.
    private static ImmutableArray<string> Authors(JsonPart part) =>
        part.Member("authors") is { Kind: JsonPartKind.Array } list ? [.. list.Members.Select(author => Escaped(Text(author.Value, "name"))).Where(name => name.Length > 0)]
            : part.Member("author") is { Kind: JsonPartKind.Object } author && Text(author, "name") is { Length: > 0 } name ? [Escaped(name)]
            : [];

    // Plain, and so no markup where it is read as HTML.
    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Text(JsonPart part, string name) => part.Member(name) is { IsPlain: true } text ? text.Text : "";

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (text.Length > 0) return text;
        return "";
    }
}
