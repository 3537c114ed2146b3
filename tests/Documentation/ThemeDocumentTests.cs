using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>
/// docs/themes.md has every member that a template can ask for, and what it gives. Names and values are the code's, meanings are written by hand: where a
/// table differs, the failure has the table as it should be, with the meanings that are there.
/// </summary>
public sealed class ThemeDocumentTests
{
    private const string Mark = "<!-- members: ", End = " -->", Unwritten = "…";

    private static readonly DocumentText Document = new("docs/themes.md");

    private static readonly Lazy<ViewTables> Tables = new(ViewTables.Read);

    [Fact]
    public void Has_a_table_for_every_view_and_for_no_other() =>
        Assert.Equal(Tables.Value.Members.Keys, Sections().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Has_every_member_with_what_it_gives_and_what_it_means()
    {
        var sections = Sections();
        var differing =
            from table in sections.Keys
            where Tables.Value.Members.ContainsKey(table)
            let wanted = Wanted(table, sections)
            where !wanted.SequenceEqual(sections[table].Rows) || wanted.Any(row => row.EndsWith($"| {Unwritten} |", StringComparison.Ordinal))
            select $"{Mark}{table}{End}\n\n| member | value | meaning |\n| --- | --- | --- |\n{string.Join('\n', wanted)}\n";
        Assert.True(!differing.Any(), $"docs/themes.md should have, with words for each {Unwritten}:\n\n" + string.Join('\n', differing));
    }

    [Fact]
    public void Has_a_row_for_every_layout_and_for_no_other() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("theme", "layouts")).Select(file => $"`{Path.GetFileName(file)}`").Order(StringComparer.Ordinal),
        Document.TableUnder("Layouts").Select(row => row.Split(" | ")[0].TrimStart('|', ' ')).Order(StringComparer.Ordinal));

    [Fact]
    public void Has_a_row_for_every_partial_and_for_no_other() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("theme", "partials")).Select(file => $"`{Path.GetFileName(file)}`").Order(StringComparer.Ordinal),
        Document.TableUnder("Partials").Select(row => row.Split(" | ")[0].TrimStart('|', ' ')).Order(StringComparer.Ordinal));

    private static string[] Wanted(string table, Dictionary<string, (string Heading, string[] Rows)> sections)
    {
        var meanings = sections[table].Rows.Select(row => row.Trim('|', ' ').Split(" | ")).Where(cells => cells.Length == 3)
            .ToDictionary(cells => cells[0], cells => cells[2]);
        return
        [
            .. Tables.Value.Members[table].Select(member =>
                $"| `{member}` | {Shown(Tables.Value.ValuesOf(table, member), sections)} | {meanings.GetValueOrDefault($"`{member}`", Unwritten)} |"),
        ];
    }

    // What a list holds is said once, however many kinds there are; that there may be nothing comes last.
    private static string Shown(IEnumerable<string> values, Dictionary<string, (string Heading, string[] Rows)> sections)
    {
        var plain = values.Where(value => value != ViewTables.Nothing && !IsList(value)).Select(value => Linked(value, sections)).Order(StringComparer.Ordinal);
        var listed = values.Where(IsList).Select(value => value[ViewTables.ListOf.Length..]).ToArray();
        var lists = listed.Any(sections.ContainsKey)
            ? [$"list; each is {string.Join(" or ", listed.Select(value => Linked(value, sections)).Order(StringComparer.Ordinal))}"]
            : listed.Select(value => ViewTables.ListOf + value).Order(StringComparer.Ordinal).ToArray();
        return string.Join(", or ", [.. plain, .. lists, .. values.Where(value => value == ViewTables.Nothing)]);
    }

    private static bool IsList(string value) => value.StartsWith(ViewTables.ListOf, StringComparison.Ordinal);

    // The name of a table is a link to where it stands.
    private static string Linked(string value, Dictionary<string, (string Heading, string[] Rows)> sections)
    {
        if (!sections.TryGetValue(value, out var section)) return value;
        var words = section.Heading.StartsWith('`') ? section.Heading : char.ToLowerInvariant(section.Heading[0]) + section.Heading[1..];
        return $"[{words}](#{DocumentText.Anchor(section.Heading)})";
    }

    // Each table stands below a heading and a comment that says of which view it is.
    private static Dictionary<string, (string Heading, string[] Rows)> Sections()
    {
        var sections = new Dictionary<string, (string, string[])>();
        var heading = "";
        for (var i = 0; i < Document.Lines.Length; i++)
        {
            var line = Document.Lines[i];
            if (line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            if (!line.StartsWith(Mark, StringComparison.Ordinal)) continue;
            string[] rows = [.. Document.Lines.Skip(i + 1).SkipWhile(below => below.Length == 0).TakeWhile(below => below.StartsWith('|')).Skip(2)];
            sections.Add(line[Mark.Length..^End.Length], (heading, rows));
        }
        return sections;
    }
}
