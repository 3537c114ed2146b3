using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void Words_of_every_part_of_an_entry_lead_to_it()
    {
        using var site = TestSite.Built(
            ("people/ada.md", "---\ntitle: Ada Lee\naliases: [The Countess]\n---\n"),
            Source("herald", "2001-03-03", "title: Herald of the morning\n"),
            ("entries/fire.md", """
                ---
                title: A conflagration
                date: 2001-03-02
                summary: Smoke was seen.
                people: [Ada Lee]
                quotes: [{by: Ben Okri, said: "utterly deplorable conduct", in: herald}]
                disputed: [{point: Their number, accounts: [{says: nineteen, in: herald}, {says: twenty, in: herald}]}]
                corrections: [{date: 2001-04-01, note: The spelling was mended.}]
                ---
                The *pier* &amp; {==the hall==}{>>caveat: according to lodgers<<} burnt down; see [[herald|that newspaper]] [@herald].
                """));
        var index = new IndexReader(site);

        foreach (var word in "conflagration smoke ada countess okri deplorable number nineteen spelling pier hall lodgers newspaper morning".Split(' '))
            Assert.Contains("entries/fire/", index.Best(word));
        Assert.DoesNotContain("em", index.Words);
        Assert.DoesNotContain("amp", index.Words);
    }

    [Fact]
    public void A_link_without_words_is_found_by_the_words_that_readers_see()
    {
        using var site = TestSite.Built(
            ("people/ada.md", "---\ntitle: Ada Lee\naliases: [The Countess]\n---\n"),
            Entry("other", "2001-03-02", "title: A conflagration"),
            Entry("linking", "1999", "title: x", "As [[The Countess]] had it in [[other]], [[periods/2001-03]]."));
        var index = new IndexReader(site);

        Assert.Equal(
            "As The Countess had it in A conflagration, March 2001.",
            site.Page("entries/linking/index.html").QuerySelector(".prose p")!.TextContent);
        foreach (var word in "countess conflagration march".Split(' ')) Assert.Contains("entries/linking/", index.Best(word));
        Assert.DoesNotContain("entries/linking/", index.Best("lee"));
    }

    [Fact]
    public void Case_and_accents_do_not_count_and_other_scripts_keep_their_letters()
    {
        using var site = TestSite.Built(
            Entry("a", "2001", "", "L’ÉTÉ à Łódź, Straße."), Entry("b", "2002", "", "Ночной май."), Entry("c", "2003", "", "東京タワー"));
        var index = new IndexReader(site);

        Assert.Equal(["entries/a/"], index.Best("ete"));
        Assert.Equal(["entries/a/"], index.Best("lodz"));
        Assert.Equal(["entries/a/"], index.Best("strasse"));
        Assert.Equal(["entries/b/"], index.Best("ночной"));
        // Without spaces, one word a character, each behind the one before.
        Assert.Equal(index.Found["東"][0].Places[0] + 1, index.Found["京"][0].Places[0]);
    }

    [Fact]
    public void A_word_in_a_title_counts_more_than_one_in_the_text_and_rare_words_more_than_common_ones()
    {
        using var site = TestSite.Built(
            ("entries/text.md", "---\ntitle: One\ndate: 2001\n---\nOf a bridge in the town.\n"),
            ("entries/title.md", "---\ntitle: Bridge\ndate: 2002\n---\nOf a thing in the town.\n"),
            ("entries/none.md", "---\ntitle: Three\ndate: 2003\n---\nOf a thing in the town.\n"));
        var index = new IndexReader(site);

        Assert.Equal(["entries/title/", "entries/text/"], index.Best("bridge"));
        Assert.True(index.Found["bridge"].Single(page => page.Address == "entries/text/").Fit > index.Found["town"][0].Fit);
    }

    [Fact]
    public void A_phrase_does_not_run_from_one_part_into_the_next()
    {
        using var site = TestSite.Built(("entries/a.md", "---\ntitle: The harbour\ndate: 2001\nsummary: Bridge closed.\n---\nText.\n"));
        var found = new IndexReader(site).Found;

        Assert.Equal(found["bridge"][0].Places[0] + 1, found["closed"][0].Places[0]);
        Assert.True(found["bridge"][0].Places[0] > found["harbour"][0].Places[0] + 1);
    }

    [Fact]
    public void Words_are_in_order_over_several_files_each_named_by_its_first()
    {
        var words = string.Join(' ', Enumerable.Range(0, 6000).Select(number => $"w{number * 7919}"));
        using var site = TestSite.Built([.. Enumerable.Range(1, 3).Select(number => Entry($"e{number}", $"200{number}", "", words))]);
        var index = new IndexReader(site);

        Assert.Equal(index.Words.Order(StringComparer.Ordinal), index.Words);
        Assert.True(index.FirstWords.Length > 1);
        Assert.All(index.FirstWords, first => Assert.Contains(first, index.Words));
        Assert.All(
            Enumerable.Range(0, index.FirstWords.Length),
            file => Assert.True(new FileInfo(Path.Combine(site.OutputFolder, $"search/words/{file}.bin")).Length <= 20_000));
    }

    [Fact]
    public void Results_have_title_date_and_summary_and_lead_where_links_do()
    {
        using var site = TestSite.Built(("entries/a.md", "---\ntitle: A fire\ndate: 2001-03-02\nsummary: It burnt.\n---\n"), Source("undated"));
        var index = new IndexReader(site);

        Assert.Contains(("entries/a/", "A fire", "2 March 2001", "It burnt."), index.Pages);
        Assert.Contains(index.Pages, page => page.Address == "sources/undated/" && page.Date == "");
        Assert.Contains("\"../../entries/a/index.html\"", Unescaped(), StringComparison.Ordinal);
        site.Build("https://example.org/at/");
        Assert.Contains("\"/at/entries/a/\"", Unescaped(), StringComparison.Ordinal);

        string Unescaped() => site.Text("search/pages/0.json").Replace("\\\"", "\"", StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_make_the_same_index()
    {
        var entries = Enumerable.Range(0, 1200).Select(number => Entry($"e{number}", $"{1000 + number}", "", $"word{number % 7} other{number}")).ToArray();
        using var first = TestSite.Built(entries);
        using var second = TestSite.Built(entries);

        foreach (var path in first.Files.Where(file => file.StartsWith("search/", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllBytes(Path.Combine(first.OutputFolder, path)), File.ReadAllBytes(Path.Combine(second.OutputFolder, path)));
    }

    [Fact]
    public void Every_page_has_a_box_that_leads_to_the_search_page()
    {
        using var site = TestSite.Built(Entry("a", "2001"));

        foreach (var path in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var form = site.Page(path).QuerySelector("form[role=search]")!;
            var folder = new Uri(new Uri("https://example.org/"), path);
            Assert.Equal("https://example.org/search/index.html", new Uri(folder, form.GetAttribute("action")!).ToString());
            Assert.Equal("q", form.QuerySelector("input[type=search]")!.GetAttribute("name"));
        }
        Assert.NotNull(site.Page("search/index.html").QuerySelector("#_without a[href='../entries/index.html']"));
        Assert.Contains("assets/search.js", site.Files);
    }
}
