using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Annals.Tests.Formats.Feeds;

/// <summary>JSON Feed 1.1 as a schema: what must be there, and of which kind each value is.</summary>
internal static class JsonFeed
{
    private static readonly Dictionary<string, JsonValueKind> Top = new()
    {
        ["version"] = JsonValueKind.String,
        ["title"] = JsonValueKind.String,
        ["home_page_url"] = JsonValueKind.String,
        ["feed_url"] = JsonValueKind.String,
        ["description"] = JsonValueKind.String,
        ["language"] = JsonValueKind.String,
        ["authors"] = JsonValueKind.Array,
        ["items"] = JsonValueKind.Array,
    };

    private static readonly Dictionary<string, JsonValueKind> Entry = new()
    {
        ["id"] = JsonValueKind.String,
        ["url"] = JsonValueKind.String,
        ["title"] = JsonValueKind.String,
        ["content_html"] = JsonValueKind.String,
        ["content_text"] = JsonValueKind.String,
        ["summary"] = JsonValueKind.String,
        ["date_published"] = JsonValueKind.String,
        ["date_modified"] = JsonValueKind.String,
        ["language"] = JsonValueKind.String,
        ["tags"] = JsonValueKind.Array,
    };

    public static void AssertValid(JsonNode feed)
    {
        AssertKinds(feed.AsObject(), Top, ["version", "title", "items"]);
        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        foreach (var entry in feed["items"]!.AsArray().Select(entry => entry!.AsObject()))
        {
            AssertKinds(entry, Entry, ["id"]);
            Assert.Single(entry, property => property.Key is "content_html" or "content_text");
            foreach (var key in (string[])["date_published", "date_modified"])
                if (entry[key] is { } date)
                    Assert.True(DateTimeOffset.TryParseExact((string)date!, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        }
        Assert.Equal(feed["items"]!.AsArray().Count, feed["items"]!.AsArray().Select(entry => (string?)entry!["id"]).Distinct().Count());
    }

    private static void AssertKinds(JsonObject keys, Dictionary<string, JsonValueKind> kinds, string[] required)
    {
        Assert.Empty(required.Except(keys.Select(key => key.Key)));
        Assert.All(keys, key => Assert.Equal(kinds[key.Key], key.Value!.GetValueKind()));
    }
}
