using Annals.Import;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Suggestions;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>Tables and JSON, imported by a map, and by the map that is suggested for each.</summary>
internal static class MappedProperties
{
    private const string Map = """
        entry:
          date: [{from: date, to: end}, {from: when, as: ["d/M/yyyy", seconds], zone: "+01:00"}, {year: Year, month: Month, day: Day}]
          title: [title, name]
          text: text
          names: {from: who, split: ";", organisations: [Harbour Trust]}
          tags: {from: tags, split: ","}
        sources: [{title: "Source#", url: "Source# URL"}, {from: links}]
        """;

    public static void Hold(string text)
    {
        if (Input.Text("x", text) is not { } file) return;
        foreach (var name in (string[])["x.csv", "x.json"])
        {
            var original = new OriginalFile(name, file.Text, "");
            HoldBy(Map, original);
            var kind = FileKinds.Of(original);
            if (kind.Way == Way.Map && MapSuggestion.Of(original, null, new Diagnostics()) is { } suggested) HoldBy(suggested, original, mustBeMap: true);
        }
    }

    private static void HoldBy(string written, OriginalFile original, bool mustBeMap = false)
    {
        var faults = new Diagnostics();
        var map = MapReader.Parse("map.yml", written, faults);
        Broken.Unless(!mustBeMap || map is not null, $"the map that is suggested is none: {faults.Sorted().FirstOrDefault()}\n{written}");
        if (map is null) return;
        var drafts = Drafts(map, original);
        Broken.Unless(drafts.SequenceEqual(Drafts(map, original)), "the same file gives other drafts");
        foreach (var draft in drafts) ImportProperties.AssertSound(draft);
    }

    private static Draft[] Drafts(KeyMap map, OriginalFile original)
    {
        var context = new ImportContext(ImportProperties.Nothing, new FreeNames(ImportProperties.Nothing), map, new Diagnostics(), CancellationToken.None) { IsMapped = true };
        return [.. ImportFormats.Import([(original, new ImportFormat("by a map", Way.Map))], context).SelectMany(result => result.Imported).SelectMany(file => file.Drafts)];
    }
}
