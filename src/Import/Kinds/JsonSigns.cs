using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Annals.Import.TimelineJs;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>JSON, and whose it is.</summary>
internal static partial class JsonSigns
{
    private static readonly string[] KeysOfSlides = ["start_date", "end_date", "media", "unique_id", "display_date", "background", "autolink"];

    // CSL 1.0.2, csl-data.json; “event” and “entry” could be anybody's.
    private static readonly HashSet<string?> CslTypes =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry-dictionary",
        "entry-encyclopedia", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song",
        "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly string[] KeysOfLiterature = ["issued", "author", "container-title", "publisher", "URL", "DOI", "accessed", "citation-key"];

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>JSON that holds no list of events, and what to do with it.</summary>
    public static readonly ImmutableArray<FileKind> Others =
    [
        new("JSON without a list", Way.None, sample => IsJson(sample) && Is(sample, root => root.ValueKind != JsonValueKind.Array && !HasList(root, 0)),
            "this is JSON without a list of events in it; a list of objects comes in with --map"),
    ];

    /// <summary>It begins as JSON does, and as no sentence does.</summary>
    public static bool IsJson(FileSample sample) => Start().IsMatch(sample.Beginning) || (sample.Ending is ".json" or ".geojson" && sample.Text is ['{' or '[', ..]);

    /// <summary>An object on each line, and more than one.</summary>
    public static bool IsLines(FileSample sample) =>
        sample.Lines.Length >= 2 && IsJson(sample) && sample.Lines.All(line => line.AsSpan().Trim() is ['{', .., '}']) && Parse(sample.Lines[0]) is not null;

    /// <summary>An object with the list <c>events</c>, whose items are slides.</summary>
    public static bool IsTimelineJs(FileSample sample)
    {
        if (!IsJson(sample) || !sample.Text.Contains("\"events\"", StringComparison.Ordinal)) return false;
        // What is wrong in it is told where it is read.
        if (sample.Json is null) return true;
        return Is(sample, IsTimeline);
    }

    private static bool IsTimeline(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("events", out var events)) return false;
        if (events.ValueKind != JsonValueKind.Array) return root.EnumerateObject().Any(member => member.Name is "eras" or "scale");
        var items = events.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any()).ToArray();
        return items.Length == 0 || items.Any(IsSlide);
    }

    private static bool IsSlide(JsonElement item) => item.EnumerateObject().Any(member =>
        KeysOfSlides.Contains(member.Name) || (member.Name == "text" && member.Value.ValueKind == JsonValueKind.Object));

    /// <summary>An object <c>timeline</c> with the list <c>date</c> or <c>era</c>, or a script with one.</summary>
    public static bool IsOlderTimelineJs(FileSample sample) =>
        (OlderTimelineImport.WithoutScript(sample.Text) is not null)
        || (IsJson(sample) && sample.Text.Contains("\"timeline\"", StringComparison.Ordinal) && Is(sample, root =>
            root.ValueKind == JsonValueKind.Object && root.TryGetProperty("timeline", out var timeline) && timeline.ValueKind == JsonValueKind.Object
            && timeline.EnumerateObject().Any(member => member.Name is "date" or "era" && member.Value.ValueKind == JsonValueKind.Array)));

    /// <summary>Items of Wikibase: an object <c>entities</c> of them, or one alone.</summary>
    public static bool IsWikidata(FileSample sample) => IsJson(sample) && sample.Text.Contains("\"claims\"", StringComparison.Ordinal) && Is(sample, root =>
        root.ValueKind == JsonValueKind.Object && (IsItem(root) || (root.TryGetProperty("entities", out var entities) && entities.ValueKind == JsonValueKind.Object && entities.EnumerateObject().Any(entity => IsItem(entity.Value)))));

    private static bool IsItem(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out _) && item.TryGetProperty("claims", out var claims) && claims.ValueKind == JsonValueKind.Object;

    public static bool IsFeed(FileSample sample) => IsJson(sample) && sample.Text.Contains("jsonfeed.org", StringComparison.Ordinal) && Is(sample, root =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String
        && version.GetString()!.Contains("jsonfeed.org/version/", StringComparison.Ordinal));

    /// <summary>A list of items with an id and one of CSL’s types, alone or as <c>items</c>.</summary>
    public static bool IsLiterature(FileSample sample) => IsJson(sample) && Is(sample, root =>
    {
        var items = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var list) ? list : root;
        return items.ValueKind == JsonValueKind.Array && items.GetArrayLength() > 0 && items.EnumerateArray().All(item =>
            item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out _) && item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            && CslTypes.Contains(type.GetString()) && KeysOfLiterature.Any(key => item.TryGetProperty(key, out _)));
    });

    // Deep enough for all that people export.
    private static bool HasList(JsonElement value, int depth) => depth <= 8 && value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => HasList(member.Value, depth + 1)),
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object),
        _ => false,
    };

    private static bool Is(FileSample sample, Func<JsonElement, bool> isSo)
    {
        try
        {
            return sample.Json is { } root && isSo(root);
        }
        catch (InvalidOperationException)
        {
            // Half a character in a name is found when the name is looked at.
            return false;
        }
    }

    /// <returns>Null for what is broken.</returns>
    public static JsonElement? Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text, Options);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""\A(?:\{\s{0,1000}(?:"|\}|\z|//|/\*)|\[\s{0,1000}(?:[{\[]\s{0,1000}["{\[\]}]|"[^"]{0,1000}"\s{0,100}[,\]]|\]\s*\z))""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Start();
}
