using System.Text.Json;
using System.Text.RegularExpressions;
using Annals.Disk;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>Texts in the signs of every format that a timeline is published in, in every key and notation.</summary>
public partial class HostileTextTests(BuiltSites sites, ITestOutputHelper output) : IClassFixture<BuiltSites>
{
    public static TheoryData<string> Names => [.. HostileTextList.All.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_has_it_to_the_letter_and_the_structure_of_a_harmless_one(string name)
    {
        var built = sites.Of(HostileTextList.All.Single(text => text.Name == name));
        var faults = built.FaultsOfFiles();
        output.WriteLine($"{built.HarmlessTexts.All.Count} keys and notations, {built.Files} files, {built.Found.Count} keys × outputs, {built.Compared} texts compared");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void Other_readers_find_in_calendars_tables_and_lists_of_literature_what_was_written_and_nothing_wrong_in_pages()
    {
        if (ProgramFile.Find("npm") is null || ProgramFile.Find("node") is null) Assert.Skip("npm is not here.");
        using var readers = new OutsideReaders();
        var all = HostileTextList.All.Select(sites.Of).ToArray();
        var read = readers.Read([.. all.SelectMany(built => (string[])[built.Harmless.OutputFolder, built.Hostile.OutputFolder])]);
        var before = all.Sum(built => built.Compared);
        var faults = all.SelectMany((built, index) => built.FaultsOf(read[2 * index], read[(2 * index) + 1]).Select(fault => $"{built.HarmlessTexts.Text.Name}: {fault}")).ToArray();
        output.WriteLine($"{all.Length} texts, {read.Sum(leaves => leaves.Length)} values read, {all.Sum(built => built.Compared) - before} texts compared");
        Assert.True(faults.Length == 0, string.Join('\n', faults.Take(40)));
        Assert.DoesNotContain(read.SelectMany(leaves => leaves), leaf => leaf.Output == "page");
    }

    /// <summary>A key that is new has no row, and one that is lost somewhere has another: where it belongs is for its author to say.</summary>
    [Fact]
    public void Every_key_and_notation_is_published_where_the_table_says()
    {
        var built = sites.Of(HostileTextList.All[0]);
        built.FaultsOfFiles();
        var rows = built.HarmlessTexts.All.GroupBy(marked => marked.Place.Replace(" (second)", "", StringComparison.Ordinal)).Select(same => (Place: same.Key, Outputs: string.Join(", ", same.SelectMany(
            marked => built.Found.Where(found => found.Place == marked.Place).Select(found => found.Output)).Distinct().Order(StringComparer.Ordinal))));
        string[] table = [.. rows.OrderBy(row => row.Place, StringComparer.Ordinal).Select(row => $"| {row.Place} | {(row.Outputs.Length > 0 ? row.Outputs : "nowhere")} |")];
        var file = Repository.PathOf("tests", "Trust", "HostileTexts", "where.md");
        string[] lines = File.ReadAllLines(file), written = [.. lines.Where(IsRow).Skip(2)];
        if (Environment.GetEnvironmentVariable("ANNALS_ACCEPT") == "1") File.WriteAllText(file, string.Concat(lines[..^written.Length].Concat(table).Select(line => line + "\n")));
        else Assert.Equal(written, table);

        static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_of_an_annotation_are_found_on_their_page_with_what_stands_around_them(string name)
    {
        var site = sites.Of(HostileTextList.All.Single(text => text.Name == name)).Hostile;
        using var annotations = JsonDocument.Parse(site.Text("data/annotations.jsonld"));
        var items = annotations.RootElement.GetProperty("items").EnumerateArray().ToArray();
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var (target, selector) = (item.GetProperty("target"), item.GetProperty("target").GetProperty("selector"));
            var page = site.Page(target.GetProperty("source").GetString()![(HostileTimeline.Url.Length + 1)..] + "index.html").QuerySelector(".prose")!.TextContent;
            Assert.Contains(OneLine(string.Concat(((string[])["prefix", "exact", "suffix"]).Select(part => selector.TryGetProperty(part, out var words) ? words.GetString() : ""))), OneLine(page), StringComparison.Ordinal);
        });
    }

    private static string OneLine(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
