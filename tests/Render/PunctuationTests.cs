using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>That what stands between words is the language's own.</summary>
public class PunctuationTests
{
    [Theory]
    [InlineData("en", "[1, 2]", "1850, para.\u00A03.", "1851: Wrong.")]
    [InlineData("ar", "[1، 2]", "1850، para.\u00A03.", "1851: Wrong.")]
    [InlineData("ja", "[1、2]", "1850年、para.\u00A03。", "1851年：Wrong.")]
    [InlineData("fr", "[1, 2]", "1850, para.\u00A03.", "1851\u00A0: Wrong.")]
    public void Signs_references_and_corrections_are_set_as_the_language_sets_them(string language, string signs, string reference, string correction)
    {
        using var site = TestSite.Built(
            ("site.yml", $"title: T\nlanguage: {language}\n"),
            Entry("e", "1850", "corrections: [{date: 1851, note: Wrong.}]", "So [@s, para. 3; @t]."),
            Source("s", "1850"),
            Source("t", "1850"));
        var page = site.Page("entries/e/index.html");
        Assert.Equal(signs, page.QuerySelector(".cite")!.TextContent);
        Assert.EndsWith(reference, page.QuerySelector("#ref_1")!.TextContent.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(correction, page.QuerySelector(".corrections li")!.TextContent);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    [InlineData("ja")]
    public void The_style_sheet_has_the_quotation_marks_of_the_language(string language) => Assert.Contains(
        $"q:lang({language})", File.ReadAllText(Repository.PathOf("theme", "assets", "style.css")), StringComparison.Ordinal);
}
