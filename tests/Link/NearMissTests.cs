using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Text that looks like a notation and is none is reported where it names something that there is.</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("x [@a", 3, "not closed")]
    [InlineData("x [@a, p. 3", 3, "not closed")]
    [InlineData("x [see @a, p. 3 and more words", 3, "not closed")]
    [InlineData("x [[Ada", 3, "not closed")]
    [InlineData("x [[Ada Okoro said so.", 3, "no link to “Ada Okoro”")]
    [InlineData("x [[Ada] y", 3, "not closed")]
    [InlineData("x [Ada]] y", 3, "not opened")]
    [InlineData("so said Ada Okoro]] y", 18, "no link to “Ada Okoro”")]
    [InlineData("x [@a; p. 4]", 3, "names no source; a locator stands behind a comma, as in [@a, p. 4]")]
    [InlineData("x [@a, p. 4)", 3, "round bracket")]
    [InlineData("x [@a, p. 3, and @b, p. 5]", 4, "part the two by a semicolon, as in [@a, p. 3; @b]")]
    [InlineData("x [見@a]", 3, "a blank is missing before its @")]
    [InlineData("x ［＠a］", 3, "full width")]
    [InlineData("x ［@a, p. 3］", 3, "full width")]
    [InlineData("x 【@a】", 3, "full width")]
    [InlineData("x ［［Ada］］", 3, "full width")]
    [InlineData("x ![[Ada]]", 4, "leave the ! out")]
    [InlineData("x [@a, see [[Ada]]]", 3, "plain words")]
    [InlineData(@"x \[\[Ada]]", 3, "annals fix")]
    [InlineData(@"x \[[Ada]]", 3, "annals fix")]
    [InlineData(@"x \[\[Ada\]\]", 3, "annals fix")]
    [InlineData(@"x [[Ada\]\]", 3, "annals fix")]
    [InlineData(@"x \[\[ada|some *words*]]", 3, "annals fix")]
    [InlineData(@"x \[@a]", 3, "annals fix")]
    [InlineData(@"x \[@a, p. 3\]", 3, "annals fix")]
    [InlineData(@"x [-\@a]", 3, "annals fix")]
    [InlineData(@"x \[-\@a]", 3, "annals fix")]
    [InlineData(@"x [@a, p. 3\]", 3, "annals fix")]
    [InlineData(@"x [see @nosuch; \@a]", 3, "annals fix")]
    [InlineData("x &#91;@a&#93;", 3, "annals fix")]
    [InlineData("x &lbrack;&lbrack;Ada&rbrack;&rbrack;", 3, "annals fix")]
    [InlineData("- x\n  - y **\\[@a]** z", 9, "annals fix")]
    [InlineData("> x\n> \\[\\[Ada]]", 3, "annals fix")]
    [InlineData("## x \\[@a]", 6, "annals fix")]
    [InlineData("{==x==}{>>caveat: so \\[@a]<<}", 22, "annals fix")]
    [InlineData(@"x \{==y==}", 3, "annals fix")]
    [InlineData(@"x {\==y==}", 3, "annals fix")]
    [InlineData("x y==} z", 4, "closes nothing; write {== where the words begin")]
    [InlineData("x y<<} z", 4, "closes nothing; write {>> where the note begins")]
    public void Reported(string body, int column, string says)
    {
        using var site = TestSite.With(Source("a"), Source("b"), Entry("e", "1850", "people: [Ada, Ada Okoro]", body)).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal((says == "annals fix" ? "AN102" : "AN100", 6 + body.Count(sign => sign == '\n'), column), (found.Rule.Code, found.At.Line, found.At.Column));
        Assert.Contains(says, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"x {==y==}{\>\>note\<\<}")]
    [InlineData("x {==y==}{&gt;&gt;note&lt;&lt;}")]
    public void A_note_that_was_escaped_is_reported_beside_the_words_without_it(string body)
    {
        using var site = TestSite.With(Entry("e", "1850", "", body)).Build();
        Assert.Equal(["5:3 AN016", "5:10 AN102"], site.Diagnostics.Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}"));
    }

    [Theory]
    [InlineData("x {==y==}")]
    [InlineData("x {>>y<<}")]
    [InlineData("x {==y")]
    public void An_annotation_that_is_not_whole_is_reported_as_before(string body)
    {
        using var site = TestSite.With(Entry("e", "1850", "", body)).Build();
        Assert.Equal("AN016", Assert.Single(site.Diagnostics).Rule.Code);
    }

    [Theory]
    [InlineData("As @a says", 4)]
    [InlineData("@a [p. 33] says", 1)]
    [InlineData("(see @a, p. 3)", 6)]
    [InlineData("“@a”", 2)]
    public void A_citation_without_brackets_is_a_warning(string body, int column)
    {
        using var site = TestSite.With(Source("a"), Entry("e", "1850", "", body)).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN101", column), (found.Rule.Code, found.At.Column));
        Assert.EndsWith(@"write [@a], or \@a if it is none", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\[\[nosuch]] and \[@nosuch] and [@nosuch; p. 4] and @nosuch and [[nosuch and nosuch]]")]
    [InlineData("`[@a; p. 4]` and `\\[[Ada]]`\n\n    \\[@a]\n\n```\n\\[@a] {\\==x==}\n```")]
    [InlineData(@"\@a and x@a.org and [@a](https://example.org/@a) and https://example.org/@a and <https://example.org/@a>")]
    [InlineData("[sic] and [a] and [Ada] and a[b[0]] and {x} and [1]] and ((a)) and “[a]”")]
    [InlineData("「引用」と【見出し】と｛｝")]
    [InlineData("![of \\[@a\\]](media/a.png \"\\[\\[Ada]]\")")]
    public void Other_text_is_text(string body)
    {
        using var site = TestSite.With(Source("a"), Entry("e", "1850", "people: [Ada]", body)).Build();
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Code is "AN100" or "AN101" or "AN102");
    }

    [Fact]
    public void Every_kind_of_document_is_looked_through()
    {
        const string body = "x \\[@a]";
        using var site = TestSite.With(
            Source("a", body: body), Entry("e", "1850", "people: [Ada]", body), Document("people", "ada", "title: Ada", body), Document("pages", "p", body: body)).Build();
        Assert.Equal(
            ["input/entries/e.md", "input/pages/p.md", "input/people/ada.md", "input/sources/a.md"],
            site.Diagnostics.Where(found => found.Rule.Code == "AN102").Select(found => found.File));
    }
}
