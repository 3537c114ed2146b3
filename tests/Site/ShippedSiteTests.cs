using System.Collections.Immutable;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Timelines;

namespace Annals.Tests.Site;

/// <summary>The timeline that ships in <c>input/</c>, built with the theme of the repository.</summary>
public sealed class ShippedSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(null, "file:///site/")]
    [InlineData("https://example.org/some/path/", "https://example.org/some/path/")]
    public void Every_link_leads_somewhere_down_to_its_anchor(string? url, string root)
    {
        Assert.Empty(Build(url).Diagnostics);
        var checker = new LinkChecker(_folder["output"], root);
        Assert.Empty(checker.Check());
        Assert.True(checker is { Pages: > 40, Followed: > 1000 });
    }

    [Theory]
    [InlineData("https://timeline.example/some/path")]
    [InlineData("https://somebody.github.io/timeline/")]
    [InlineData("https://timeline.example")]
    public void Of_one_of_everything_every_link_asset_and_feed_address_leads_somewhere_under_its_path(string url)
    {
        using var site = TestSite.With(FullSite.Files).Build(url);
        Assert.Empty(site.Diagnostics);
        var checker = new LinkChecker(site.OutputFolder, url.TrimEnd('/') + "/");
        Assert.Empty(checker.Check());
        Assert.True(checker is { Pages: > 20, Followed: > 500 }, $"{checker.Pages} pages, {checker.Followed} addresses");
    }

    [Fact]
    public void It_has_nine_entries_and_five_sources_at_least_and_every_entry_cites_one()
    {
        var timeline = Build(null).Timeline;
        Assert.True(timeline.Entries.Length >= 9);
        Assert.True(timeline.Sources.Length >= 5);
        Assert.All(timeline.Entries, entry => Assert.NotEmpty(entry.Text.References));
        Assert.All(timeline.CitedBy, citing => Assert.NotEmpty(citing));
    }

    [Fact]
    public void No_quotation_is_longer_than_a_dozen_words()
    {
        var quotations = Build(null).Timeline.Entries.SelectMany(entry => entry.Quotes).ToArray();
        Assert.NotEmpty(quotations);
        Assert.All(quotations, quote => Assert.InRange(quote.Said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 12));
        Assert.All(quotations, quote => Assert.NotEmpty(quote.In));
    }

    [Fact]
    public void Every_quotation_stands_in_its_source_word_for_word_or_is_too_short_to_tell()
    {
        var verifications = Build(null).Timeline.Verifications;
        Assert.True(verifications.Length >= 20);
        Assert.All(verifications, found => Assert.True(found.Status is QuotationStatus.Verbatim or QuotationStatus.TooShort, found.Words));
        Assert.Contains(verifications, found => found is { Words: "re-evaluating my relationship", Status: QuotationStatus.Verbatim });
    }

    [Fact]
    public void The_two_spellings_of_one_word_are_told_apart()
    {
        var words = Build(null).Timeline.Sources.ToDictionary(source => source.Permalink.Slug, source => source.Document.Fingerprint!);
        Assert.Equal(QuotationStatus.Altered, words["kelly-2022-11-28"].Look(QuotedWords.Of("reevaluating my relationship")));
        Assert.Equal(QuotationStatus.Altered, words["unsigned-2022-11-28"].Look(QuotedWords.Of("re-evaluating my relationship")));
    }

    [Fact]
    public void The_altered_copy_says_that_it_is_not_reliable_and_is_quoted_nowhere()
    {
        var timeline = Build(null).Timeline;
        var copy = timeline.Sources.Single(source => source.Permalink.Slug == "altered-copy");
        Assert.NotEqual("", copy.Document.Reliability);
        Assert.DoesNotContain(
            timeline.Entries.SelectMany(entry => entry.Quotes.SelectMany(quote => quote.In).Select(use => entry.Text.References[use.Number - 1].Source)),
            source => source == copy.Index);
        var page = File.ReadAllText(_folder["output/sources/altered-copy/index.html"]);
        Assert.Contains(Annals.Text.Html.Escape(copy.Document.Reliability), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_that_differ_stay_visible()
    {
        var disputes = Build(null).Timeline.Entries.SelectMany(entry => entry.Disputed).ToArray();
        Assert.NotEmpty(disputes);
        Assert.All(disputes, dispute => Assert.True(dispute.Accounts.Length >= 2, dispute.Point));
        Assert.All(disputes.SelectMany(dispute => dispute.Accounts), account => Assert.NotEmpty(account.In));
    }

    [Fact]
    public void The_words_of_the_annotations_show_and_no_mark_is_left_over()
    {
        Build(null);
        foreach (var (file, text) in TemporaryFolder.Contents(_folder["output"]).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var leftover in new[] { "{==", "==}", "{>>", "<<}", "&lt;&lt;}", "{&gt;&gt;", "[[", "]]", "[@kelly", "[@web", "[@altered", "{{", "}}" })
                Assert.False(WithoutCode(text).Contains(leftover, StringComparison.Ordinal), $"{file} has {leftover}");
    }

    public void Dispose() => _folder.Dispose();

    // A source's page shows how it is cited, here and in other programs.
    private static string WithoutCode(string html) => System.Text.RegularExpressions.Regex.Replace(
        html, "<(code|pre)[^>]*>.*?</\\1>", "", System.Text.RegularExpressions.RegexOptions.Singleline);

    private (Timeline Timeline, ImmutableArray<Diagnostic> Diagnostics) Build(string? url)
    {
        var diagnostics = new Reporting.Diagnostics();
        var options = new BuildOptions(Repository.PathOf("input"), Repository.PathOf("theme"), _folder["output"], url, Drafts: false);
        return (Annals.Build.Run(options, diagnostics).Timeline, diagnostics.Sorted());
    }
}
