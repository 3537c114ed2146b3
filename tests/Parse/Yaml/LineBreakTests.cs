using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Tests.Parse.Yaml;

/// <summary>YAML 1.2 ends lines at LF and CR alone (5.4), and no text that was pasted from a web page is cut.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("title: \"A\u2028B\"", "A\u2028B")]
    [InlineData("title: 'A\u2029B'", "A\u2029B")]
    [InlineData("title: \"A\u0085B\"", "A\u0085B")]
    [InlineData("title: A\u2028B", "A\u2028B")]
    [InlineData("title: A\u0085\u2028 \u2029B", "A\u0085\u2028 \u2029B")]
    [InlineData("title: \u2028", "\u2028")]
    [InlineData("title: \"A\\LB\\N\u2028\"", "A\u2028B\u0085\u2028")]
    [InlineData("title: \"A\u2028\uE000\uE001B\"", "A\u2028\uE000\uE001B")]
    [InlineData("title: >-\n  A\u2028B\n  C", "A\u2028B C")]
    [InlineData("title: |-\n  A\u2028B\n  C", "A\u2028B\nC")]
    [InlineData("# x\u2028y: z\ntitle: A", "A")]
    public void A_line_separator_is_part_of_a_text(string yaml, string title)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var mapping = YamlReader.Read("e.md", yaml + "\nlater: \"x\\ty\"\n", 4, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var lines = yaml.Split('\n');
        var (key, value) = mapping!.Pairs[0];
        Assert.Equal(("title", title), (key.Text, ((YamlScalar)value).Text));
        Assert.Equal(4 + 1 + Array.FindIndex(lines, line => line.StartsWith("title", StringComparison.Ordinal)), key.At.Line);
        // What stands behind it is where editors see it.
        Assert.Equal(new Position(4 + lines.Length + 1, 1), mapping.Pairs[1].Key.At);
    }

    [Fact]
    public void What_is_broken_behind_one_is_told_at_its_place()
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        YamlReader.Read("e.md", "title: \"A\u2028B\"\ndate: *day\n", 0, diagnostics);
        Assert.Equal(new Position(2, 7), Assert.Single(diagnostics.Sorted()).At);
    }

    [Fact]
    public void A_text_with_every_private_sign_keeps_its_places()
    {
        var all = string.Concat(Enumerable.Range(0xE000, 0x1900).Select(code => (char)code));
        var diagnostics = new Annals.Reporting.Diagnostics();
        var mapping = YamlReader.Read("e.md", $"note: \"{all}\"\nother: \"a\u2028  b\"\nlater: \"x\\ty\"\n", 0, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(new Position(3, 1), mapping!.Pairs[2].Key.At);
    }
}
