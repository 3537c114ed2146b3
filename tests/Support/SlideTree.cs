using System.Globalization;
using System.Text.Json.Nodes;

namespace Annals.Tests.Support;

/// <summary>TimelineJS's JSON in the form in which it is compared: without keys that say nothing, and with numbers in dates.</summary>
internal static class SlideTree
{
    private static readonly string[] Words = ["display_date", "format"];

    public static void AssertSame(JsonNode? expected, JsonNode? actual)
    {
        var (wanted, got) = (Normal(expected), Normal(actual));
        // The texts show where they differ.
        if (!JsonNode.DeepEquals(wanted, got)) Assert.Equal(wanted!.ToJsonString(), got?.ToJsonString());
    }

    public static JsonNode? Normal(JsonNode? node)
    {
        if (node is JsonArray array) return new JsonArray([.. array.Select(Normal)]);
        if (node is not JsonObject keys) return node?.DeepClone();
        var normal = new JsonObject();
        foreach (var (name, value) in keys.OrderBy(key => key.Key, StringComparer.Ordinal))
        {
            if (Normal(value) is not { } said || said is JsonObject { Count: 0 } || (said is JsonValue text && text.ToString().Length == 0)) continue;
            normal[name] = keys.ContainsKey("year") && !Words.Contains(name) ? JsonValue.Create(long.Parse(said.ToString(), CultureInfo.InvariantCulture)) : said;
        }
        return normal;
    }
}
