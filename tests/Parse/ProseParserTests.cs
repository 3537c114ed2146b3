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

    private static string Html(string markdown) => ProseParser.Parse("x.md", markdown, new Reporting.Diagnostics()).Html;
}
