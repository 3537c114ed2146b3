using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Json;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>
/// The JSON of TimelineJS 2, an object <c>timeline</c> with the lists <c>date</c> and perhaps <c>era</c>, to drafts. Many of its files are a script that
/// puts the object into <c>storyjs_jsonp_data</c>.
/// </summary>
internal static partial class OlderTimelineImport
{
    // What stands in “timeline” beside a slide’s own keys; the type is always the same.
    private static readonly string[] OfTimeline = ["type", "date", "era"];

    /// <summary>The JSON in the script around it, with as many characters as were there; null where it is no such script.</summary>
    public static string? WithoutScript(string text)
    {
        if (Script().Match(text) is not { Success: true } match) return null;
        var json = string.Concat(Blanks(text[..match.Length]), text.AsSpan(match.Length).TrimEnd());
        return json.EndsWith(';') ? json[..^1] : json;
    }

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        var json = WithoutScript(original.Text) is { } plain ? original with { Text = plain } : original;
        if (JsonPartReader.Read(json, diagnostics) is not { } root) return null;
        if (root.Member("timeline") is not { Kind: JsonPartKind.Object } timeline)
        {
            diagnostics.Add(Rules.NotRecognised, original.Path, root.At, "this is JSON without the object “timeline” that TimelineJS 2 has");
            return null;
        }
        List<FoundSlide> slides = [OlderSlides.Read(timeline, 1, SlideKind.Title, [.. OfTimeline])];
        if (timeline.Member("date") is { Kind: JsonPartKind.Array } events)
            slides.AddRange(events.Members.Select((member, index) => OlderSlides.Read(member.Value, index + 1, SlideKind.Event)));
        if (timeline.Member("era") is { Kind: JsonPartKind.Array } eras)
            slides.AddRange(eras.Members.Select((member, index) => OlderSlides.Read(member.Value, index + 1, SlideKind.Era)));
        return TimelineDrafts.Compose(original, slides, null, Around(root, timeline), names, earlier, diagnostics);
    }

    private static IEnumerable<Finding> Around(JsonPart root, JsonPart timeline)
    {
        foreach (var (name, value) in root.Members)
            if (name != "timeline" && value.Kind != JsonPartKind.Null) yield return new Finding(0, $"key “{DateParts.Short(name)}”", Outcome.LeftOut);
        foreach (var name in (string[])["date", "era"])
            if (timeline.Member(name) is { Kind: not JsonPartKind.Array }) yield return new Finding(0, $"“{name}”, which is no list", Outcome.LeftOut);
    }

    private static string Blanks(string text) => string.Concat(text.Select(character => character == '\n' ? '\n' : ' '));

    [GeneratedRegex(@"\A\s*(?:var\s+)?storyjs_jsonp_data\s*=\s*(?=\{)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Script();
}
