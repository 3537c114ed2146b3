using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Links to a heading of the same or another page, and the ids that headings have.</summary>
public class HeadingLinkTests
{
    [Theory]
    [InlineData("## Part two", "part-two")]
    [InlineData("## Part two[^1]\n\n[^1]: Words.", "part-two")]
    [InlineData("## Part two [@a, p. 1]", "part-two")]
    [InlineData("## Part {==two==}{>>caveat: One says three.<<}", "part-two")]
    [InlineData("## Part <!-- or three? --> two %%ask%%", "part-two")]
    [InlineData("## Part *two* `code` [[a|link]]", "part-two-code-link")]
    [InlineData("## Caf&eacute;", "cafe")]
    [InlineData("Part\ntwo\n---", "part-two")]
    [InlineData("## Part two {#two}", "two")]
    [InlineData("## Part two ## {#two}", "two")]
    [InlineData("## Part two {: #two}", "two")]
    [InlineData("## Part two {:#two}", "two")]
    [InlineData("Part two {#two}\n---", "two")]
    [InlineData("## Part two \\{#two}", "part-two-sharp-two")]
    [InlineData("## Part `{#two}`", "part-sharp-two")]
    [InlineData("## Teil {#zwölf-1.2:a_b}", "zwölf-1.2:a_b")]
    [InlineData("## {#two}", "two")]
    [InlineData("## Two\n## Part {#two}", "two-2 two")]
    [InlineData("## Two\n## Two\n## Part {#two-2}", "two two-3 two-2")]
    public void An_id_is_made_of_the_words_alone_or_given(string markdown, string ids) =>
        Assert.Equal(ids, string.Join(' ', Parse(markdown).Headings.Select(heading => heading.Id)));

    [Theory]
    [InlineData("## Part two {#two}", "Part two")]
    [InlineData("## Part two ## {#two}", "Part two")]
    [InlineData("## C# {#two}", "C#")]
    public void What_gives_the_id_is_not_shown(string markdown, string shown)
    {
        var heading = Assert.Single(Parse(markdown).Headings);
        Assert.Equal(("two", shown), (heading.Id, heading.Words));
        Assert.Equal($"<h2 id=\"two\">{shown}</h2>\n", Parse(markdown).Markup);
    }

    [Theory]
    [InlineData("[words](#part-two)", "#part-two", "words")]
    [InlineData("[words](#Part%20two)", "#part-two", "words")]
    [InlineData("[words](<#Part two>)", "#part-two", "words")]
    [InlineData("[words](#own)", "#own", "words")]
    [InlineData("[words](#Part-three)", "#own", "words")]
    [InlineData("[words][r]\n\n[r]: #part-two", "#part-two", "words")]
    [InlineData("[[#Part two]]", "#part-two", "Part two")]
    [InlineData("[[#part-two]]", "#part-two", "Part two")]
    [InlineData("[[#Part\ntwo]]", "#part-two", "Part two")]
    [InlineData("[[#Part two|words]]", "#part-two", "words")]
    [InlineData("[[#Part three]]", "#own", "Part three")]
    [InlineData("[[#own]]", "#own", "Part three")]
    [InlineData("[[#Title#Part two]]", "#part-two", "Part two")]
    [InlineData("A {==claim==}{>>note [words](#part-two)<<}", "#part-two", "words")]
    [InlineData("> [words](#part-two)", "#part-two", "words")]
    [InlineData("[[y#What we did: part 1]]", "../../entries/y/index.html#what-we-did-part-1", "Y")]
    [InlineData("[[y#What we did: part 1|words]]", "../../entries/y/index.html#what-we-did-part-1", "words")]
    [InlineData("[[AC/DC]]", "../../organisations/ac-dc/index.html", "AC/DC")]
    [InlineData("[[C# Guild]]", "../../organisations/c-sharp-guild/index.html", "C# Guild")]
    public void Leads_to_the_heading(string link, string address, string words)
    {
        using var site = Site(link);
        Assert.Empty(site.Diagnostics);
        var found = site.Page("entries/x/index.html").QuerySelectorAll(".prose a").Single(found => !found.ClassList.Contains("note-back") && found.Closest("sup") is null);
        if (address.StartsWith('#')) address = "../../entries/x/index.html" + address;
        Assert.Equal((address, words), (found.GetAttribute("href"), found.TextContent));
        // It leads to the same place from other pages.
        if (link.Contains("note", StringComparison.Ordinal)) return;
        Assert.Contains(address.Replace("../../", "../", StringComparison.Ordinal), site.Page("print/index.html").QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("[dead](#no-such-heading)", "error AN011: this text has no heading “no-such-heading”")]
    [InlineData("[dead](#part-tow)", "error AN011: this text has no heading “part-tow”; did you mean “part-two”?")]
    [InlineData("[[#Part tow]]", "error AN011: this text has no heading “Part tow”; did you mean “part-two”?")]
    [InlineData("[[y#What we did: part 2]]", "error AN011: “Y” has no heading with the id “What we did: part 2”; did you mean “what-we-did-part-1”?")]
    [InlineData("## Part {#part-two}\n\n## Again {#part-two}", "error AN103: another heading of this text has the id “part-two”, too; a link could lead to one only")]
    [InlineData("## Part {#one .large}", "warning AN104: “.large” has no meaning here; a heading takes nothing but an id: {#one}")]
    public void What_is_wrong_is_said(string markdown, string says)
    {
        using var site = Site(markdown);
        Assert.EndsWith(says, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_is_that_of_the_sign()
    {
        using var site = Site("Words [dead](#dead) and [[#Dead]].\n\n## Part {#own}");
        Assert.Equal(["6:7 AN011", "6:25 AN011", "12:15 AN103"], site.Diagnostics.Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}"));
    }

    [Theory]
    [InlineData("[up](#)")]
    [InlineData("[up](#top)")]
    public void The_top_of_a_page_is_there(string link)
    {
        using var site = Site(link);
        Assert.Empty(site.Diagnostics);
    }

    private static Body Parse(string markdown)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var body = ProseParser.Parse("x.md", markdown, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return body;
    }

    private static TestSite Site(string body) => TestSite.With(
        Entry("x", "2022", "title: X\norganisations: [AC/DC, \"C# Guild\"]", body + "\n\n## Part two\n\n## Part three {#own}\n"),
        Entry("y", "2022", "title: Y", "## What we did: part 1")).Build();
}
