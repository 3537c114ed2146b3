using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>A file that has grown brings in what is new, says what has changed, and writes nothing over.</summary>
public sealed class GrownFileTests
{
    private const string Map = "entry:\n  title: what\n  date: when\n  people: who\n";

    private const string MapWithIds = Map + "  slug: id\n";

    [Fact]
    public void A_table_brings_in_its_new_rows()
    {
        using var timeline = Timeline(Map, "when,what,who\n2001,A fire,Ann Lee\n2002,A flood,\n");
        Assert.Equal(["a-fire.md", "a-flood.md"], Entries(timeline));
        // As an editor does.
        timeline.Write("input/entries/a-flood.md", "---\ntitle: A flood\ndate: 2002\n---\nIt came by night.\n");
        var before = TemporaryFolder.Contents(timeline["input/entries"]);

        timeline.Write("sheet.csv", "when,what,who\n2001,A fire,Bo Berg\n2002,A flood,\n2003,A storm,\n2003,A storm,Ann Lee\n");
        var import = Import(timeline);
        Assert.Contains("2  unsure    changed since it was imported: “A fire”, entries/a-fire.md: people is “Bo Berg” now, and “Ann Lee” in the file\n", import, StringComparison.Ordinal);
        Assert.Contains("3  left out  already here: “A flood”, entries/a-flood.md\n", import, StringComparison.Ordinal);
        Assert.Equal(["a-fire.md", "a-flood.md", "a-storm-2.md", "a-storm.md"], Entries(timeline));
        Assert.All(before, file => Assert.Equal(file.Value, TemporaryFolder.Contents(timeline["input/entries"])[file.Key]));

        // Nothing is new.
        timeline.Write("sheet.csv", "when,what,who\n2001,A fire,Bo Berg\n2003,A storm,Ann Lee\n2003,A storm,\n");
        Import(timeline);
        Assert.Equal(4, Entries(timeline).Length);
        Assert.Equal(0, AnnalsCommand.Run(timeline.Path, "check", "--drafts").ExitCode);
    }

    [Fact]
    public void A_row_with_a_name_of_its_own_is_known_by_it_whatever_else_changes()
    {
        using var timeline = Timeline(MapWithIds, "id,when,what,who\nx1,2001,A fire,Ann Lee\n");
        timeline.Write("sheet.csv", "id,when,what,who\nx1,2001-05-06,A great fire,Ann Lee\nx2,2001,A fire,\n");
        var import = Import(timeline);
        Assert.Contains("unsure  changed since it was imported: “A great fire”, entries/x1.md: title is “A great fire” now, and “A fire” in the file; date is “2001-05-06” now, and “2001” in the file\n", import.Replace("unsure    ", "unsure  ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["x1.md", "x2.md"], Entries(timeline));
    }

    [Theory]
    [InlineData("grow.csv", "Year,Month,Day,Headline,Text\n2022,11,27,Ferry delayed,Three hours.\n", "Year,Month,Day,Headline,Text\n1902,8,12,Great fire,All burned.\n2022,11,27,Ferry delayed,Three hours.\n")]
    [InlineData("grow.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20221127\nSUMMARY:Ferry delayed\nDESCRIPTION:Three hours.\nEND:VEVENT\nEND:VCALENDAR\n", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:19020812\nSUMMARY:Great fire\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20221127\nSUMMARY:Ferry delayed\nDESCRIPTION:Three hours.\nEND:VEVENT\nEND:VCALENDAR\n")]
    [InlineData("grow.json", """{"events":[{"start_date":{"year":2022,"month":11,"day":27},"text":{"headline":"Ferry delayed","text":"Three hours."}}]}""", """{"events":[{"start_date":{"year":1902},"text":{"headline":"Great fire"}},{"start_date":{"year":2022,"month":11,"day":27},"text":{"headline":"Ferry delayed","text":"Three hours."}}]}""")]
    public void So_does_a_timeline_of_TimelineJS(string name, string first, string grown)
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write(name, first);
        Assert.Equal(0, AnnalsCommand.Run(timeline.Path, "import", name).ExitCode);
        timeline.Write(name, grown);
        var import = AnnalsCommand.Run(timeline.Path, "import", name);
        Assert.Contains("already here: “Ferry delayed”, entries/ferry-delayed.md\n", import.Output, StringComparison.Ordinal);
        Assert.Equal(["ferry-delayed.md", "great-fire.md"], Entries(timeline));

        timeline.Write(name, grown.Replace("Three hours", "Four hours", StringComparison.Ordinal));
        Assert.Contains("changed since it was imported: “Ferry delayed”, entries/ferry-delayed.md: see its text and sources\n", AnnalsCommand.Run(timeline.Path, "import", name).Output, StringComparison.Ordinal);
        Assert.Equal(["ferry-delayed.md", "great-fire.md"], Entries(timeline));
    }

    [Fact]
    public void The_same_text_under_another_name_is_another_entry_where_the_name_says_when()
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("map.yml", "entry: {tags: tags}\n");
        foreach (var file in (string[])["2001-02-03-a-fire.md", "2002-03-04-a-fire.md"]) timeline.Write(file, "---\ntags: [fire]\n---\nIt burned.\n");
        Assert.Equal(0, AnnalsCommand.Run(timeline.Path, "import", "2001-02-03-a-fire.md", "2002-03-04-a-fire.md", "--map", "map.yml").ExitCode);
        Assert.Equal(["a-fire-2.md", "a-fire.md"], Entries(timeline));
        Assert.Contains("already imported", AnnalsCommand.Run(timeline.Path, "import", "2001-02-03-a-fire.md", "--map", "map.yml").Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Timeline(string map, string sheet)
    {
        var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("map.yml", map);
        timeline.Write("sheet.csv", sheet);
        Import(timeline);
        return timeline;
    }

    private static string Import(TemporaryFolder timeline)
    {
        var import = AnnalsCommand.Run(timeline.Path, "import", "sheet.csv", "--map", "map.yml");
        Assert.True(import.ExitCode == 0, import.Error + import.Output);
        return import.Output;
    }

    private static string[] Entries(TemporaryFolder timeline) => [.. Directory.EnumerateFiles(timeline["input/entries"], "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
