using Annals.Quotations;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Quotations set against the sources that they cite.</summary>
public class VerificationTests
{
    private const string Text = "The old bridge was closed at noon, the mayor said.";

    [Theory]
    [InlineData("the OLD bridge", QuotationStatus.Verbatim)]
    [InlineData("the old bridge … the mayor said", QuotationStatus.Verbatim)]
    [InlineData("the new bridge", QuotationStatus.Altered)]
    [InlineData("new bridge", QuotationStatus.TooShort)]
    public void A_quotation_has_a_status_for_its_source(string said, QuotationStatus status)
    {
        using var site = Built(Source("a"), Words("a", Text), Quoting(said, "a"));
        Assert.Equal([status], site.Entry("e").Quotes.Single().Verifications.Select(found => found.Status));
        Assert.Equal(site.Entry("e").Quotes.Single().Verifications, site.Timeline.Verifications);
    }

    [Fact]
    public void Each_source_of_a_quotation_is_looked_at_and_one_without_words_says_nothing()
    {
        using var site = Built(Source("a"), Words("a", Text), Source("b"), Source("c"), Words("c", "Another text of words."), Quoting("the old bridge", "[c, b, a]"));
        Assert.Equal(
            [("c", QuotationStatus.Altered), ("b", QuotationStatus.NoText), ("a", QuotationStatus.Verbatim)],
            site.Timeline.Verifications.Select(found => (Id(site, found.Source), found.Status)));
    }

    [Fact]
    public void Collated_quotations_keep_what_was_found_of_each()
    {
        using var site = Built(Source("a"), Words("a", Text), Source("b"), Words("b", "Nothing of the kind."), Entry("e", "1850", """
            quotes:
              - {by: Ada, said: "the old bridge", in: b}
              - {by: Ada, said: "the old bridge", in: a}
            """));
        var quote = site.Entry("e").Quotes.Single();
        Assert.Equal([QuotationStatus.Altered, QuotationStatus.Verbatim], quote.Verifications.Select(found => found.Status));
        Assert.Equal([5, 6], quote.Verifications.Select(found => found.At.Line));
        Assert.Equal(quote.In.Length, quote.Verifications.Length);
    }

    [Theory]
    [InlineData("1850-03-01", "late")]
    [InlineData("1850-01-20", "early")]
    [InlineData("1850-01-31", "early")]
    [InlineData("", "another")]
    public void Altered_words_are_found_in_the_source_nearest_in_time_and_else_by_id(string cited, string nearest)
    {
        using var site = Built(
            Source("cited", cited), Words("cited", "Nothing of the kind was said."),
            Source("early", "1850-01-01"), Words("early", Text), Source("late", "1850-03-02"), Words("late", Text),
            Source("undated"), Words("undated", Text), Source("another"), Words("another", Text),
            Source("nearer", "1850-02-28"), Words("nearer", "The old bridge was shut. It was closed at noon."),
            Quoting("the old bridge was closed at noon", "cited"));
        var found = site.Timeline.Verifications.Single();
        Assert.Equal(nearest, Id(site, found.Elsewhere!.Value));
    }

    [Fact]
    public void Words_that_no_source_has_are_found_nowhere()
    {
        using var site = Built(Source("a"), Words("a", Text), Source("b"), Words("b", "The old. Old bridge. Bridge was."), Quoting("the old bridge fell", "a"));
        Assert.Null(site.Timeline.Verifications.Single().Elsewhere);
    }

    [Fact]
    public void Only_altered_words_are_an_error_and_they_keep_the_site_from_being_written()
    {
        using var site = TestSite.With(Source("a"), Words("a", Text), Quoting("the old bridge", "a")).Build();
        Assert.Empty(site.Diagnostics);
        site.Write("entries/e.md", Quoting("the new bridge", "a").Text);
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("AN044", "input/entries/e.md", 5, 21), (found.Rule.Code, found.File, found.At.Line, found.At.Column));
    }

    [Fact]
    public void The_words_of_a_source_stand_beside_it_in_any_folder()
    {
        using var site = Built(("sources/1850/a.md", Source("a").Text), ("sources/1850/a.words", Words("a", Text).Text), Quoting("the new bridge", "a"));
        Assert.Equal(QuotationStatus.Altered, site.Timeline.Verifications.Single().Status);
    }

    [Fact]
    public void Words_beside_nothing_or_beside_what_is_no_source_are_not_read()
    {
        using var site = TestSite.With(Source("a"), ("sources/other/a.words", "x"), ("entries/e.words", "x"), Entry("e", "1850")).Build();
        Assert.Equal(
            [("AN010", "input/entries/e.words"), ("AN010", "input/sources/other/a.words")],
            site.Diagnostics.Select(found => (found.Rule.Code, found.File)));
    }

    private static TestSite Built(params (string Path, string Text)[] files)
    {
        var site = TestSite.With(files).Build();
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Code != "AN044");
        return site;
    }

    private static (string Path, string Text) Quoting(string said, string sources) =>
        ("entries/e.md", $"---\ntitle: e\ndate: 1850\nquotes:\n  - {{by: Ada, said: \"{said}\", in: {sources}}}\n---\n");

    private static string Id(TestSite site, int source) => site.Timeline.Sources[source].Permalink.Slug;
}
