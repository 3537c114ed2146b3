using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>The whole timeline on the pages below /print/.</summary>
public class PrintTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        Entry("late", "1851-02-01", "title: Late", "## A heading\n\nSee [[early]]. {==Words==}{>>caveat: Only one says so [@s]<<} [@s, para. 2]."),
        Entry("early", "1850", "title: Early\nquotes: [{by: Ada, said: No smoke, in: s}]\ndisputed: [{point: The hour, accounts: [{says: two, in: s}, {says: three, in: t}]}]\ncorrections: [{date: 1852, note: Wrong hour.}]",
            "## A heading\n\n{==These==}{>>context: A note<<} [@s]."),
        Source("s", "1850", "title: A report\npublisher: Gazette\nurl: https://example.org/report"),
        Source("t", "1850", "title: Another"),
    ];

    [Fact]
    public void Every_entry_stands_there_with_its_date_text_quotations_notes_and_sources_in_the_order_of_time()
    {
        using var site = TestSite.Built(Files);
        var entries = site.Page("print/index.html").QuerySelectorAll(".printed");
        Assert.Equal(["Early", "Late"], entries.Select(entry => entry.QuerySelector("h2")!.TextContent));
        Assert.Equal(["1850", "1 February 1851"], entries.Select(entry => entry.QuerySelector(".dateline")!.TextContent));
        Assert.Equal("Ada: No smoke[1]", entries[0].QuerySelector(".said li")!.TextContent);
        Assert.Equal("The hour: two[1]; three[2]", entries[0].QuerySelector(".differ")!.TextContent);
        Assert.Equal("Correction, 1852: Wrong hour.", entries[0].QuerySelector(".corrected")!.TextContent);
        Assert.Equal("a Caveat Only one says so\u00A0[2]", entries[1].QuerySelector("ul.footnotes li")!.TextContent);
        Assert.Equal("A report, Gazette, 1850\nhttps://example.org/report, para.\u00A02", entries[1].QuerySelector("ol.footnotes li")!.TextContent);
        Assert.Equal("../entries/early/index.html", entries[1].QuerySelector(".prose a")!.GetAttribute("href"));
    }

    [Fact]
    public void Sources_that_no_entry_cites_stand_behind_the_last_entry()
    {
        using var site = TestSite.Built([.. Files, Source("u", "1849", "title: Uncited"), Source("v", keys: "title: Undated"), Markdown.Document("people", "ada", "title: Ada", "See [@v].")]);
        var last = site.Page("print/index.html").QuerySelectorAll(".printed")[^1];
        Assert.Equal("Sources that no entry cites", last.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Uncited, 1849", "Undated"], last.QuerySelectorAll("li").Select(source => source.TextContent.Trim()));
        using var cited = TestSite.Built(Files);
        Assert.Equal(2, cited.Page("print/index.html").QuerySelectorAll(".printed").Length);
    }

    [Fact]
    public void Many_sources_that_no_entry_cites_are_cut_into_parts_too()
    {
        using var site = TestSite.Built([.. Enumerable.Range(1, 700).Select(number => Source($"s{number}", keys: $"title: Source {number}"))]);
        var parts = site.Files.Where(file => file.StartsWith("print/", StringComparison.Ordinal)).ToList();
        Assert.True(parts.Count > 1);
        Assert.All(parts, part => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(site.Text(part)), 1, 150_000));
        Assert.Equal(700, parts.Sum(part => site.Page(part).QuerySelectorAll("ul.footnotes > li").Length));
        Assert.Contains("Source 1", site.Page("print/index.html").QuerySelector(".pager .range")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_stands_twice_where_two_texts_have_the_same()
    {
        using var site = TestSite.Built(Files);
        var page = site.Page("print/index.html");
        Assert.Equal(2, page.QuerySelectorAll(".prose h2").Length);
        Assert.Empty(page.QuerySelectorAll(".printed [id]"));
        Assert.Equal(2, page.QuerySelectorAll(".printed mark").Length);
    }

    [Fact]
    public void Every_page_leads_there()
    {
        using var site = TestSite.Built(Files);
        var link = site.Page("entries/early/index.html").QuerySelector(".colophon a[href$='print/index.html']")!;
        Assert.Equal("Print version", link.TextContent);
    }

    [Fact]
    public void A_long_timeline_is_cut_into_parts_that_lead_to_each_other()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(new string('ä', 1_000), 10));
        using var site = TestSite.Built([.. Enumerable.Range(1, 12).Select(number => Entry($"e{number}", $"18{number + 10}", body: text))]);
        var parts = site.Files.Where(file => file.StartsWith("print/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, parts.Count);
        Assert.All(parts, part => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(site.Text(part)), 1, 150_000));
        var second = site.Page("print/page/2/index.html");
        Assert.EndsWith("print/index.html", second.QuerySelector("a[rel='prev']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("print/page/3/index.html", second.QuerySelector("a[rel='next']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(12, parts.Sum(part => site.Page(part).QuerySelectorAll(".printed").Length));
    }
}
