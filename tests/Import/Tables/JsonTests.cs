using Annals.Tests.Support;

namespace Annals.Tests.Import.Tables;

/// <summary>JSON of any shape, by a map: lists, objects with a list in them, JSON Lines.</summary>
public class JsonTests
{
    private const string Map = "entry: {date: date, title: title}";

    [Fact]
    public void A_list_comes_in_and_what_lacks_a_date_is_left_out_with_its_place()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.json", "[{\"date\": \"2022-11-27\", \"title\": \"Ferry delayed\"},\n {\"date\": \"soon\", \"title\": \"B\"}, {\"date\": 1902, \"title\": \"C\"}, null]"u8.ToArray())).AssertSound();
        Assert.Equal(["C | 1902", "Ferry delayed | 2022-11-27"], made.Drafts);
        Assert.Equal(["a.json(2,11)", "a.json(2,64)"], made.Diagnostics.Select(found => found.ToString().Split(':')[0]));
    }

    [Fact]
    public void A_list_within_is_named_by_its_path_and_its_keys_by_theirs()
    {
        var json = File.ReadAllBytes(Repository.PathOf("tests", "Import", "Samples", "json", "list.json"));
        using var made = ImportedTimeline.ByMap(File.ReadAllText(Repository.PathOf("tests", "Import", "Samples", "json", "map.yml")), ("a.json", json)).AssertSound();
        Assert.Equal(["Ferry delayed | 2022-11-27", "Great fire | 1902-08-12"], made.Drafts);
        Assert.EndsWith("All the quays burned.\n\nNobody was hurt.\n", made["entries/great-fire.md"], StringComparison.Ordinal);
        Assert.Contains("people: [Ada Fenn]\n", made["entries/ferry-delayed.md"], StringComparison.Ordinal);
        using var other = ImportedTimeline.ByMap("entry: {from: items, date: fields.when, title: fields.what}", ("a.json", json));
        Assert.Contains("the lists here are “data.items”", Assert.Single(other.Diagnostics).Message, StringComparison.Ordinal);
        using var none = ImportedTimeline.ByMap("entry: {date: fields.when, title: fields.what}", ("a.json", json));
        Assert.Contains("write “from: data.items” under “entry” in the map", Assert.Single(none.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_JSON_Lines_a_broken_line_is_left_out()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.jsonl", "{\"date\": \"2022\", \"title\": \"A\"}\n{\"date\": }\n\n{\"date\": \"2021\", \"title\": \"B\"}\n"u8.ToArray())).AssertSound();
        Assert.Equal(["A | 2022", "B | 2021"], made.Drafts);
        Assert.StartsWith("a.jsonl(2,10): warning AN170: this line is left out: this is not JSON", Assert.Single(made.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_JSON_is_placed()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.json", "[{\"date\": \"2022\",\n  \"title\" \"A\"}]"u8.ToArray()));
        Assert.StartsWith("a.json(2,11): error AN055: this is not JSON", Assert.Single(made.Diagnostics).ToString(), StringComparison.Ordinal);
    }
}
