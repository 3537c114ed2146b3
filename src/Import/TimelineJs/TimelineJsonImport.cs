using Annals.Import.Drafts;
using Annals.Import.Json;
using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>TimelineJS's JSON to drafts: an object with <c>events</c> and perhaps <c>title</c>, <c>eras</c> and <c>scale</c>.</summary>
internal static class TimelineJsonImport
{
    private static readonly string[] Known = ["title", "events", "eras", "scale"];

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        if (JsonPartReader.Read(original, diagnostics) is not { } root) return null;
        if (root.Member("events") is not { Kind: JsonPartKind.Array } events)
        {
            diagnostics.Add(Rules.NotRecognised, original.Path, root.At,
                "this is JSON without the list “events” that TimelineJS has; export it from TimelineJS, or save its spreadsheet as CSV");
            return null;
        }

        var slides = new List<FoundSlide>();
        if (root.Member("title") is { } title) slides.Add(JsonSlides.Read(title, 1, SlideKind.Title));
        slides.AddRange(events.Members.Select((member, index) => JsonSlides.Read(member.Value, index + 1, SlideKind.Event)));
        if (root.Member("eras") is { Kind: JsonPartKind.Array } eras)
            slides.AddRange(eras.Members.Select((member, index) => JsonSlides.Read(member.Value, index + 1, SlideKind.Era)));

        var scale = root.Member("scale") is { IsPlain: true, Text: { Length: > 0 } text } ? text : null;
        return TimelineDrafts.Compose(original, slides, scale, Around(root), names, earlier, diagnostics);
    }

    private static IEnumerable<Finding> Around(JsonPart root)
    {
        foreach (var (name, value) in root.Members)
            if (!Known.Contains(name)) yield return new Finding(0, $"key “{DateParts.Short(name)}”", Outcome.LeftOut);
            else if (name == "eras" && value.Kind is not (JsonPartKind.Array or JsonPartKind.Null)) yield return new Finding(0, "“eras”, which is no list", Outcome.LeftOut);
            else if (name == "scale" && !value.IsPlain && value.Kind != JsonPartKind.Null) yield return new Finding(0, "“scale”, which is no text", Outcome.LeftOut);
        foreach (var twice in root.Members.GroupBy(member => member.Name).Where(same => same.Count() > 1))
            yield return new Finding(0, $"“{DateParts.Short(twice.Key)}” stands there more than once; the last is taken", Outcome.LeftOut);
    }
}
