using Annals.Formats.Feeds;
using Annals.Parse;
using Annals.Parse.Markdown;
using Annals.Read;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>What a small file could make of time, memory and output is bounded, and said; what authors write is far below.</summary>
public class BoundsTests
{
    private const string Head = "---\ntitle: A\ndate: 2022\n---\n";

    public static TheoryData<string, string> TooMuch => new()
    {
        { Repeat("[a](", 20_000), "(5,2004): error AN024: more than 500 addresses" },
        { Repeat("![a](", 20_000), "(5,2505): error AN024: more than 500 addresses" },
        { Repeat("[", 501), "(5,501): error AN024: more than 500 brackets" },
        { Repeat("[a\n", 501), "(505,1): error AN024: more than 500 brackets" },
        { Repeat("[a", 600) + Repeat("](u)", 600), "(5,1001): error AN024: more than 500 brackets" },
        { Repeat("*a ", 4_001), "(5,12001): error AN024: more than 4,000 signs of emphasis" },
        { Repeat("*a* _b_ ", 1_001), "(5,8001): error AN024: more than 4,000 signs of emphasis" },
        { Repeat("a\n", 10) + Repeat("~~a~~\n", 2_001), "(2015,1): error AN024: more than 4,000 signs of emphasis" },
        { "# " + Repeat("_a ", 4_001), "error AN024: more than 4,000 signs of emphasis" },
        { Repeat("_a ", 4_001) + "\n===", "(5,12001): error AN024: more than 4,000 signs of emphasis" },
        { "> - " + Repeat("_a ", 4_001), "error AN024: more than 4,000 signs of emphasis" },
        { Repeat("tel:1 ", 4_001), "error AN024: more than 4,000 colons and addresses" },
        { Repeat("www.a.b ", 4_001), "error AN024: more than 4,000 colons and addresses" },
        { Repeat("[a]: /u\n", 2_001), "(2005,1): error AN024: more than 2,000 definitions" },
        { "> " + Repeat("[a]:\n> ", 2_001), "error AN024: more than 2,000 definitions" },
        { Repeat("a|", 1_000) + "\n" + Repeat("-|", 1_000) + "\n" + Repeat("a|\n", 1_000), "(5,1): error AN024: the tables of this text, filled up to 1,001 columns" },
        { "a|b\n-|-\n" + Repeat("a|b\n", 1_000) + Repeat("a|", 1_000), "(5,1): error AN024: the tables of this text, filled up to 1,001 columns" },
        { Repeat(Repeat("a|", 300) + "\n" + Repeat("-|", 300) + "\n" + Repeat("a|\n", 300) + "\n", 3), "(611,1): error AN024: the tables of this text" },
        { "[a]: https://example.org/" + new string('u', 2_000) + "\n\n" + Repeat("[a]\n\n", 3_000), "error AN024: the links up to here repeat so much text" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_text_that_a_parser_takes_the_square_of_is_a_diagnostic(string text, string says)
    {
        using var site = TestSite.With(("entries/a.md", Head + text)).Build();
        Assert.Contains(says, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void What_an_author_writes_is_far_below()
    {
        using var site = TestSite.Built(("entries/a.md", Head
            + "|" + Repeat("a|", 20) + "\n|" + Repeat("-|", 20) + "\n" + Repeat("|**a**|[b](https://example.org/c)|\n", 1_000) + "\n"
            + Repeat("- tel:1 *a* [b](https://example.org)\n", 5_000) + "\n"
            + Repeat("\\[ \\* ", 2_000) + "\n\n"
            + Repeat("[b](https://example.org) [[a]] `[` ", 400) + "\n\n"
            + Repeat("# The day\n", 3_000)
            + Repeat("[a]: /u\n\n", 3_000)));
        Assert.Equal(1_000, site.Page("entries/a/index.html").QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Equal_headings_have_the_next_number_each()
    {
        var body = ProseParser.Parse("a.md", "# Fire\n# Fire 2\n# Fire\n# Fire\n# Fire 2\n# !\n# !\n", new Reporting.Diagnostics());
        Assert.Equal(["fire", "fire-2", "fire-3", "fire-4", "fire-2-2", "section", "section-2"], body.Headings.Select(heading => heading.Id));

        var many = ProseParser.Parse("a.md", Repeat("# Fire\n", 40_000), new Reporting.Diagnostics()).Headings;
        Assert.Equal(40_000, many.Select(heading => heading.Id).Distinct().Count());
        Assert.Equal("fire-40000", many[^1].Id);
    }

    [Theory]
    // Signs that end what is looked for each time, and signs that a citation looks back through.
    [InlineData("[[a] ] ")]
    [InlineData("[@!]")]
    [InlineData("\"a\" [@a] ")]
    public void Our_own_notations_do_not_look_through_all_of_a_text_each(string text)
    {
        var body = ProseParser.Parse("a.md", Repeat(text, 100_000), new Reporting.Diagnostics());
        Assert.NotEmpty(body.Html);
    }

    [Theory]
    [InlineData("tags", 5_001, "(4,23898): error AN024: “tags” has more than 5,000 values")]
    [InlineData("people", 5_001, "error AN024: “people” has more than 5,000 values")]
    public void A_list_without_end_is_a_diagnostic(string key, int count, string says)
    {
        using var site = TestSite.With(("entries/a.md", $"---\ntitle: A\ndate: 2022\n{key}: [{string.Join(",", Enumerable.Range(0, count))}]\n---\n")).Build();
        Assert.Contains(says, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A\ndate: 2022\ntags: [NAME]", 1_001, "“tags” is longer than 1,000 characters")]
    [InlineData("title: NAME\ndate: 2022", 1_001, "“title” is longer than 1,000 characters")]
    [InlineData("title: A\ndate: 2022\nsummary: NAME", 10_001, "“summary” is longer than 10,000 characters")]
    [InlineData("title: A\ndate: NAME", 2_001, "“date” is longer than 2,000 characters")]
    [InlineData("title: A\ndate: 2022\nmedia: {url: https://NAME}", 8_001, "“url” is longer than 8,000 characters")]
    public void A_value_that_would_stand_in_every_list_has_a_length(string keys, int length, string says)
    {
        using var site = TestSite.With(("entries/a.md", $"---\n{keys.Replace("NAME", new string('x', length), StringComparison.Ordinal)}\n---\n")).Build();
        Assert.Contains(site.Diagnostics, found => found.Rule == Rules.TooMuch && found.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_does_not_repeat_a_long_text_with_each_place()
    {
        using var site = TestSite.With(("entries/a.md", Head + "[a]: /" + new string('u', 50_000) + "\n\n[a]\n")).Build();
        var message = Assert.Single(site.Diagnostics).Message;
        Assert.InRange(message.Length, 500, 1_000);
        Assert.EndsWith("and to a file as media/NAME", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feeds_of_an_entry_about_hundreds_do_not_grow_with_the_square_of_them()
    {
        using var site = TestSite.With(
            ("entries/many.md", $"---\ntitle: A\ndate: 2022\ntags: [{string.Join(", ", Enumerable.Range(0, 300).Select(tag => $"t{tag}"))}]\n---\nThe text of it.\n"),
            ("entries/few.md", "---\ntitle: B\ndate: 2022\ntags: [t0]\n---\nThe text of the other.\n")).Build("https://example.org");
        Assert.Empty(site.Diagnostics);
        var tag = site.Text("tags/t0/" + Feed.Atom);
        Assert.Contains("The text of the other.", tag, StringComparison.Ordinal);
        Assert.DoesNotContain("The text of it.", tag, StringComparison.Ordinal);
        Assert.Equal(FeedFiles.MostFeedsInFull + 1, tag.Split("<category").Length - 1);
        Assert.Contains("The text of it.", site.Text(Feed.Atom), StringComparison.Ordinal);
    }

    [Fact]
    public void All_documents_together_have_an_end()
    {
        using var folder = new TemporaryFolder();
        for (var entry = 0; entry < 3; entry++) folder.Write($"entries/{entry}.md", Head + new string('x', 1_000));
        DocumentFile[] files = [.. Enumerable.Range(0, 3).Select(entry => new DocumentFile(DocumentKind.Entry, folder.Path, $"entries/{entry}.md", null))];

        Assert.Equal(3, Parser.Parse([.. files], new DocumentTotal(4_000), new Reporting.Diagnostics()).Length);
        var fault = Assert.ThrowsAny<Exception>(() => Parser.Parse([.. files], new DocumentTotal(3_000), new Reporting.Diagnostics()));
        var found = InputFault.Of(fault, "input")!;
        Assert.Equal("AN025", found.Rule.Code);
        Assert.StartsWith("entries/", found.File, StringComparison.Ordinal);
        Assert.Contains("more than 3,000 characters", found.Message, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
