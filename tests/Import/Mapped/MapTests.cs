using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped;

/// <summary>A map is checked strictly, and with a fault in it nothing is imported.</summary>
public class MapTests
{
    [Theory]
    [InlineData("entry: {titel: x}", "map.yml(1,9): error AN057: there is no key “titel” to fill in “entry”; did you mean “title”?; ours stands before the colon, theirs behind it")]
    [InlineData("entries: {title: x}", "map.yml(1,1): error AN057: a map has no part “entries”; its parts are entry, sources and ignore", "map.yml(1,1): error AN057: a map needs the part “entry”, with lines “ours: theirs” such as “title: headline”")]
    [InlineData("entry: title", "map.yml(1,8): error AN057: lines of the form “ours: theirs” are expected under “entry”")]
    [InlineData("entry: {title: }", "map.yml(1,16): error AN057: a text is expected here")]
    [InlineData("entry: {title: {form: x}}", "map.yml(1,17): error AN057: “form” is not known here; did you mean “from”?; known are from, to, fixed, default, values, split, as, zone, year, month, day")]
    [InlineData("entry: {title: {split: \",\", from: x}}", "map.yml(1,17): error AN057: “split” is for lists alone, such as tags")]
    [InlineData("entry: {tags: {split: [], from: x}}", "map.yml(1,23): error AN057: what stands between two values is expected, as in split: \",\"")]
    [InlineData("entry: {title: {to: x, from: y}}", "map.yml(1,17): error AN057: “to” is for dates alone: the key of their end")]
    [InlineData("entry: {date: {fixed: soon}}", "map.yml(1,23): error AN057: “soon”: ")]
    [InlineData("entry: {title: {fixed: [a, b]}}", "map.yml(1,24): error AN057: one value is expected, not several")]
    [InlineData("entry: {title: {values: {a: b}}}", "map.yml(1,16): error AN057: name their key with “from”, or a value with “fixed”")]
    [InlineData("entry: {title: {from: a, fixed: b}}", "map.yml(1,16): error AN057: “fixed” is written whatever theirs say: take “from” out, or write “default” for where theirs say nothing")]
    [InlineData("entry: {title: {from: a, values: b}}", "map.yml(1,34): error AN057: their words and ours are expected, as in {news: article}")]
    [InlineData("entry: {title: {from: a, values: {b: [c, d]}}}", "map.yml(1,38): error AN057: one value is expected, not several")]
    [InlineData("entry: {quotes: x}", "map.yml(1,9): error AN057: “quotes” cannot be filled by a map: what it says is for an editor to judge; put theirs under “ignore”, or leave it to be listed")]
    [InlineData("entry: {image: cover}", "map.yml(1,16): error AN057: keys are expected, as in {src: picture.file, alt: picture.description}")]
    [InlineData("entry: {image: {scr: cover}}", "map.yml(1,17): error AN057: there is no key “scr” to fill in “image”; did you mean “src”?; ours stands before the colon, theirs behind it")]
    [InlineData("entry: {from: [a]}", "map.yml(1,15): error AN057: the name of one of their keys is expected")]
    [InlineData("entry: {title: a}\nsources: {}", "map.yml(2,10): error AN057: name the key of their sources, as in “from: sources”, or their keys for ours, as in “url: link”")]
    [InlineData("entry: {title: a}\nsources: links", "map.yml(2,10): error AN057: lines of the form “ours: theirs” are expected under “sources”")]
    [InlineData("entry: {title: a}\nsources: {kind: {from: a, values: {b: artcle}}}", "map.yml(2,39): error AN057: “artcle”: one of article, statement, post, filing, video, dataset is expected; did you mean “article”?")]
    [InlineData("entry: {title: {from: a, as: d/M/yyyy}}", "map.yml(1,26): error AN057: “as” is for dates alone")]
    [InlineData("entry: {date: {from: a, as: DD/MM/YYYY}}", "map.yml(1,29): error AN057: “DD/MM/YYYY”: a day is d or dd, a month M, MM or MMM, a year yyyy, as in d/M/yyyy")]
    [InlineData("entry: {date: {from: a, as: d/M}}", "map.yml(1,29): error AN057: “d/M” has no year: yyyy")]
    [InlineData("entry: {date: {from: a, as: d/m/yyyy}}", "map.yml(1,29): error AN057: “d/m/yyyy”: m is a minute; a month is M")]
    [InlineData("entry: {date: {from: a, zone: Berlin}}", "map.yml(1,31): error AN057: a fixed offset is expected, as in \"+01:00\", or UTC")]
    [InlineData("entry: {date: {month: m}}", "map.yml(1,15): error AN057: name their key of the year with “year”, beside month and day")]
    [InlineData("entry: {title: a}\nignore: {a: b}", "map.yml(2,9): error AN057: a text is expected here")]
    [InlineData("", "map.yml(1,1): error AN057: a map needs the part “entry”, with lines “ours: theirs” such as “title: headline”")]
    [InlineData("entry: [", "map.yml(2,1): error AN003: this is not YAML")]
    [InlineData("entry: {title: a}\nentry: {title: b}", "map.yml(2,1): error AN003: “entry” stands here twice; keep one")]
    public void A_fault_is_reported_at_its_place_and_nothing_is_imported(string map, params string[] says)
    {
        using var made = MappedCase.With(map, ("a.md", "---\ntitle: A\ndate: 2022\n---\n"));
        var lines = made.Command.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(says.Length, lines.Length);
        Assert.All(says.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal((1, ""), (made.Command.ExitCode, made.Command.Output));
        Assert.Empty(made.Files);
    }

    [Fact]
    public void All_faults_are_listed_in_one_run()
    {
        using var made = MappedCase.With("entry:\n  titel: a\n  dtae: b\nsource: c\n", ("a.md", "---\ntitle: A\n---\n"));
        Assert.Equal(["map.yml(2,3)", "map.yml(3,3)", "map.yml(4,1)"], made.Command.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_map_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("a.md", "---\ntitle: A\ndate: 2022\n---\n");
        var import = AnnalsCommand.Run(folder.Path, "import", "--map", "gone.yml", "a.md");
        Assert.Equal(1, import.ExitCode);
        Assert.StartsWith("gone.yml(1,1): error AN001: this file cannot be read", import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/entries"]));
    }
}
