using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Quotations;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>A notation whose line was broken at a blank, as formatters do, is the same notation.</summary>
public class WrappedNotationTests
{
    [Theory]
    [InlineData("words [@a,\np. 3]", "a|p. 3")]
    [InlineData("words [see @a, p. 3;\n@b]", "see a|p. 3 b|")]
    [InlineData("words [see\n@a,\np.\n3; also\n@b, para.\n5].", "see a|p. 3 also b|para. 5")]
    [InlineData("- words [@a,\n  p. 3]", "a|p. 3")]
    [InlineData("- words [@a,\np. 3]", "a|p. 3")]
    [InlineData("1. one\n   - words [@a,\n     p. 3]", "a|p. 3")]
    [InlineData("> words [@a,\n> p. 3]", "a|p. 3")]
    [InlineData("> - words [@a,\n>   p. 3]", "a|p. 3")]
    [InlineData("{==words==}{>>note [@a,\np. 3]<<}", "a|p. 3")]
    [InlineData("words [@a,  \np. 3]", "a|p. 3")]
    [InlineData("words [@a,\\\np. 3]", "a|p. 3")]
    [InlineData("Heading [@a,\np. 3]\n---", "a|p. 3")]
    [InlineData("**words [@a,\np. 3]**", "a|p. 3")]
    [InlineData("[words [@a,\np. 3]](https://example.org/)", "a|p. 3")]
    public void Citation(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Parse(markdown).AllMarks.OfType<CitationMark>().SelectMany(mark => mark.Citations).Select(Shown)));

    [Theory]
    [InlineData("[[Ada\nOkoro]]", "Ada Okoro||")]
    [InlineData("[[x|two\nwords]]", "x||two words")]
    [InlineData("> [[x|two\n> words]]", "x||two words")]
    [InlineData("- [[x|two\n  words]]", "x||two words")]
    [InlineData("[[Ada\nOkoro#some-part|two\nmore\nwords]]", "Ada Okoro|some-part|two more words")]
    [InlineData("| [[x#part\\|two words]] |\n| --- |", "x|part|two words")]
    [InlineData("[[x|The *first* snake\\_case &amp; `code`]]", "x||The first snake_case & code")]
    public void Link(string markdown, string expected)
    {
        var link = Assert.Single((markdown.StartsWith('|') ? Parse(markdown + "\n| x |") : Parse(markdown)).Marks.OfType<PageLinkMark>());
        Assert.Equal(expected, $"{link.Target}|{link.Anchor}|{link.Words}");
    }

    [Theory]
    [InlineData("{==two\nwords==}{>>caveat: a\nnote<<}")]
    [InlineData("{==two\nwords==}\n{>>caveat: a\nnote<<}")]
    [InlineData("> {==two\n> words==}\n> {>>caveat: a\n> note<<}")]
    public void Annotation(string markdown)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var note = Assert.Single(ProseParser.Parse("x.md", markdown, diagnostics).Annotations);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal((AnnotationKind.Caveat, "a\nnote"), (note.Kind, note.Note.Markup));
    }

    [Fact]
    public void A_row_of_a_table_ends_with_its_line_and_that_is_said()
    {
        using var site = TestSite.With(Source("a"), Entry("e", "1850", "", "| x |\n| --- |\n| words [@a,\np. 3] |\n| [[e|one\ntwo]] |")).Build();
        Assert.Equal(
            ["7:9 AN100", "9:3 AN100"],
            site.Diagnostics.Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}"));
    }

    [Fact]
    public void A_quotation_before_it_is_verified()
    {
        using var site = TestSite.With(
            Source("a"), Words("a", "One two three four."),
            Entry("e", "1850", "", "She said “one two four” [@a,\np. 3].\n\n> One two three four. [see @a,\n> p. 3]")).Build();
        Assert.Equal([QuotationStatus.Altered, QuotationStatus.Verbatim], site.Entry("e").Text.Verifications.Select(found => found.Status));
        Assert.Equal(["5:10 AN044"], site.Diagnostics.Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}"));
    }

    [Fact]
    public void What_is_wrong_with_it_stands_where_it_stands()
    {
        using var site = TestSite.With(
            Source("a"), Entry("e", "1850", "people: [Ada Okoro]", "The council voted [@a,\np. 3], said [[Ada\nOkoro]]. Nobody wrote [@nosuch,\np. 9; see\n@neither] or\n[[No such\npage]].\n\n> - x\n>   [@a; @third,\n>   p. 1] [[and\n>   nowhere]]")).Build();
        Assert.Equal(
            [
                "8:24 AN013: there is no source “nosuch”; its file would be sources/nosuch.md",
                "10:1 AN013: there is no source “neither”; its file would be sources/neither.md",
                "11:1 AN011: there is no page “No such page”",
                "15:10 AN013: there is no source “third”; its file would be sources/third.md",
                "16:11 AN011: there is no page “and nowhere”",
            ],
            site.Diagnostics.Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}: {found.Message}"));
    }

    [Theory]
    [InlineData("[@a, p. [iv]]", "a|p. [iv]")]
    [InlineData("[@a, [iv]]", "a|[iv]")]
    [InlineData("[@a [iv]]", "a|[iv]")]
    [InlineData("[@a, {pp. 4; 7}]", "a|pp. 4; 7")]
    [InlineData("[@a, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]", "a|pp. iv, vi-xi, (xv)-(xvii) with suffix here")]
    [InlineData("[@a{ii, A, D-Z}, with a suffix]", "a|ii, A, D-Z, with a suffix")]
    [InlineData("[@a{}, 99 years later]", "a|99 years later")]
    [InlineData("[@{a}, p. 33]", "a|p. 33")]
    [InlineData("[@a, *passim*]", "a|passim")]
    [InlineData("[@a: p. 3; see:@b]", "a|p. 3 see: b|")]
    [InlineData("[@a, p. 3 &amp; 4; @b, n. 5\\*]", "a|p. 3 & 4 b|n. 5*")]
    [InlineData("[*see* @a, p. \\[3\\]]", "see a|p. [3]")]
    [InlineData("[write to x@b.org, see @a]", "write to x@b.org, see a|")]
    [InlineData("[-@a, p. 3]", "a|p. 3")]
    [InlineData("What a fire![@a]", "a|")]
    public void Forms_of_Pandoc(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Assert.Single(Parse(markdown).Marks.OfType<CitationMark>()).Citations.Select(Shown)));

    [Theory]
    [InlineData("[write to @home](https://example.org/)")]
    [InlineData("![of @home](media/a.png)")]
    [InlineData("[write to x@home.org]")]
    [InlineData("[@]")]
    [InlineData("[@a; p. 4]")]
    [InlineData("[@a, p. 3\\] and more words]")]
    public void No_citation(string markdown) => Assert.Empty(Parse(markdown).Marks.OfType<CitationMark>());

    private static string Shown(Citation citation) => $"{(citation.Prefix.Length > 0 ? citation.Prefix + " " : "")}{citation.Source}|{citation.Locator}";

    private static Body Parse(string markdown) => ProseParser.Parse("x.md", markdown, new Annals.Reporting.Diagnostics());
}
