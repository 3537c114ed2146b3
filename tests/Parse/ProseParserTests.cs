using Annals.Parse.Prose;

namespace Annals.Tests.Parse;

/// <summary>A text's HTML depends on the text alone, though one renderer serves many.</summary>
public class ProseParserTests
{
    [Theory]
    [InlineData("## A heading")]
    [InlineData("{==words==}{>>note<<}")]
    [InlineData("```\ncode")]
    [InlineData("![a](media/a.jpg)")]
    public void The_text_before_leaves_no_trace(string before)
    {
        // On one thread the same renderer is taken again.
        Html(before);
        Assert.Equal("<p>words</p>\n", Html("words"));
    }

    [Theory]
    [InlineData("title: A\n")]
    [InlineData("\n\ntags:\n- a\n- b\n\n    c: d\n")]
    [InlineData("> a\n```\n***\n[a]: b\n# c\n| d |\n")]
    [InlineData("--- a\n--\n\t- ---- \n===\n")]
    [InlineData("")]
    public void Below_a_front_matter_a_text_is_what_it_is_alone(string frontMatter)
    {
        foreach (var text in Texts)
        {
            var file = $"---\n{frontMatter}---\n{text}";
            var (start, lines) = (file.Length - text.Length, frontMatter.Count(sign => sign == '\n') + 2);
            var (expected, actual) = (new Reporting.Diagnostics(), new Reporting.Diagnostics());
            var alone = ProseParser.Parse("x.md", ProseParser.Alone(file, start, lines), expected);
            var below = ProseParser.Parse("x.md", file, start, lines, actual);
            Assert.Equal(alone.Html, below.Html);
            Assert.Equal(alone.AllMarks.Select(Shown), below.AllMarks.Select(Shown));
            Assert.Equal(alone.Anchors, below.Anchors);
            Assert.Equal(alone.Quotations.Select(quoted => (quoted.Words, quoted.At)), below.Quotations.Select(quoted => (quoted.Words, quoted.At)));
            Assert.Equal(expected.Sorted(), actual.Sorted());
        }

        static (string, int, Reporting.Position) Shown(Mark mark) => (mark.GetType().Name, mark.Offset, mark.At);
    }

    private static readonly string[] Texts =
    [
        "",
        " \n\n",
        "words",
        "    code\n",
        "---\n\n- a\n- b [@c]\n",
        "===\n",
        "\n{==words==}{>>note [[a]]<<} [@b, p. 1]\n\n## Heading\n\n“Said” [@c]\n",
        "[@c] at the start\n",
        "a\u0007b &#8238; c",
        new string('>', 200) + " deep",
    ];

    private static string Html(string markdown) => ProseParser.Parse("x.md", markdown, new Reporting.Diagnostics()).Html;
}
