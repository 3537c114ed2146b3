using Annals.Quotations;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Quotations within texts: which words are looked up in which source.</summary>
public class CitedQuotationTests
{
    [Theory]
    [InlineData("She said “one two three” [@a].", "one two three>a")]
    [InlineData("She said \"one two three\" [@a, p. 1].", "one two three>a")]
    [InlineData("She said “one two three,” [@a] and “four” ([@b]).", "one two three,>a|four>b")]
    [InlineData("She said “one two three”. — [see @a; @b, p. 2]", "one two three>a b")]
    [InlineData("She said “one *two* **[[e|three]]** `four`&amp;five” [@a].", "one two three four&five>a")]
    [InlineData("She said “one\ntwo” [@a].", "one\ntwo>a")]
    [InlineData("She said *“one two”* [@a].", "one two>a")]
    [InlineData("She said “one “two” three” [@a].", "one “two” three>a")]
    [InlineData("Sie sagte „eins zwei“ [@a], il dit « un deux » [@b].", "eins zwei>a|un deux>b")]
    [InlineData("She said {==“one two”==}{>>so it is read<<} [@a].", "one two>a")]
    [InlineData("A {==claim==}{>>caveat: Others say “one two” [@b].<<} [@a].", "one two>b")]
    [InlineData("She said “one [[e]] two” [@a].", "one … two>a")]
    [InlineData("She said “one ![pic](media/x.svg)two” [@a].", "one two>a")]
    [InlineData("| said |\n| --- |\n| “one two” [@a] |", "one two>a")]
    [InlineData("- “one two” [@a]\n- three [@b]", "one two>a")]
    public void Words_between_quotation_marks_with_a_citation_right_behind(string body, string expected) => Assert.Equal(expected, Found(body));

    [Theory]
    [InlineData("She said “one two three” again [@a].")]
    [InlineData("“One two three”.\n\nShe said so [@a].")]
    [InlineData("It was 5\" by 6\" [@a].")]
    [InlineData("It was so” [@a].")]
    [InlineData("‘One two three’ [@a].")]
    [InlineData("She said “one two three”.")]
    [InlineData("[@a]")]
    [InlineData("`“one two three” [@a]`")]
    public void Other_words_are_no_quotation(string body) => Assert.Equal("", Found(body));

    [Theory]
    [InlineData("> One *two*\n> three. [@a]", "One two\nthree.>a")]
    [InlineData("> One two.\n>\n> Three four [@a].", "One two.\n\nThree four>a")]
    [InlineData("> One two [@a]. Three four [@b].", "One two>a|. Three four>b")]
    [InlineData("> One two.\n>\n> — Ada Abara, mayor [@a]", "One two.>a")]
    [InlineData("> One two\n> -- Ada [@a]", "One two>a")]
    [InlineData("> One {==two==}{>>a note<<} three [@a; @b]", "One two three>a b")]
    [InlineData("> - One\n> - two [@a]", "One\n\ntwo>a")]
    [InlineData("> Somebody wrote:\n>\n> > One two [@a]", "Somebody wrote:\n\nOne two>a")]
    [InlineData("> > One two [@a]\n>\n> He was wrong.", "One two>a")]
    [InlineData("> “One two” [@a] was said.", "One two>a")]
    [InlineData("> “One two” was said.", "")]
    public void A_block_quotation_that_ends_with_a_citation(string body, string expected) => Assert.Equal(expected, Found(body));

    [Fact]
    public void Texts_of_every_kind_of_page_are_looked_through()
    {
        const string body = "“not these words” [@a]";
        using var site = TestSite.With(
            Source("a", body: body), Words("a", "Something else was said."), Entry("e", "1850", "people: [Ada]", body),
            Document("people", "ada", "title: Ada", body), Document("pages", "p", body: body)).Build();
        Assert.Equal(
            ["input/entries/e.md", "input/pages/p.md", "input/people/ada.md", "input/sources/a.md"],
            site.Diagnostics.Where(found => found.Rule.Code == "AN044").Select(found => found.File));
    }

    [Fact]
    public void A_quotation_in_the_text_is_set_against_each_source_that_is_cited_for_it()
    {
        using var site = TestSite.With(
            Source("a"), Words("a", "One two three."), Source("b"), Words("b", "One two four."), Source("c"),
            Entry("e", "1850", "", "“one two three” [@a; @b; @c; @a, p. 2]")).Build();
        Assert.Equal(
            [QuotationStatus.Verbatim, QuotationStatus.Altered, QuotationStatus.NoText],
            site.Entry("e").Text.Verifications.Select(found => found.Status));
    }

    [Fact]
    public void A_source_that_is_not_there_is_said_once()
    {
        using var site = TestSite.With(Entry("e", "1850", "", "“one two three” [@a]")).Build();
        Assert.Equal(["AN013"], site.Diagnostics.Select(found => found.Rule.Code));
    }

    [Fact]
    public void A_long_text_of_quotations_is_looked_through_once()
    {
        var body = string.Concat(Enumerable.Repeat("“one two three” [@a] and ", 5_000));
        using var site = TestSite.With(Source("a"), Words("a", "One two three."), Entry("e", "1850", "", body)).Build();
        Assert.Equal(5_000, site.Entry("e").Text.Verifications.Count(found => found.Status == QuotationStatus.Verbatim));
    }

    private static string Found(string body)
    {
        using var site = TestSite.With(
            Source("a"), Source("b"), Entry("e", "1850", "", body), ("media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).Build();
        Assert.Empty(site.Diagnostics);
        return string.Join('|', site.Entry("e").Document.Head.Body.Quotations
            .Select(quoted => $"{quoted.Words}>{string.Join(' ', quoted.Citations.Select(citation => citation.Source))}"));
    }
}
