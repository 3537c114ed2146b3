using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using AngleSharp.Html.Parser;
using Annals.Formats.Feeds;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.Feeds;

/// <summary>The feeds, read by programs that are not ours.</summary>
public class FeedTests
{
    private const string Root = PublishedSite.Url + "/";

    [Fact]
    public void The_newest_entries_come_first_by_when_they_were_added_or_changed_and_else_by_the_time_of_their_files()
    {
        using var site = PublishedSite.Of(
            Markdown.Entry("old", "1843"),
            Markdown.Entry("older", "-0499"),
            Markdown.Entry("added", "1850", "added: 2022-11-22"),
            Markdown.Entry("changed", "1851", "added: 2022-01-01\nupdated: 2022-11-23"),
            Markdown.Entry("corrected", "1852", "added: 2021\ncorrections: [{date: 2022-11-24, note: N}]"));
        var feed = Atom(site, "feed.xml");
        Assert.Equal(["corrected", "changed", "added", "old", "older"], feed.Items.Select(entry => entry.Title.Text));
        Assert.Equal(
            ["2022-11-24", "2022-11-23", "2022-11-22", "2000-01-01", "2000-01-01"],
            feed.Items.Select(entry => entry.LastUpdatedTime.ToString("yyyy-MM-dd", null)));
        Assert.Equal("2022-01-01", feed.Items.ElementAt(1).PublishDate.ToString("yyyy-MM-dd", null));
        Assert.Equal(feed.Items.First().LastUpdatedTime, feed.LastUpdatedTime);
        Assert.Equal(feed.Items.Select(entry => entry.Id), Json(site, "feed.json")["items"]!.AsArray().Select(entry => (string?)entry!["id"]));
    }

    [Fact]
    public void An_entry_is_whole_and_all_that_it_links_to_has_its_full_address()
    {
        using var site = PublishedSite.Full();
        var feed = Atom(site, "feed.xml");
        Assert.Equal(("A full timeline", "One of everything."), (feed.Title.Text, feed.Description.Text));
        Assert.Equal("A full timeline", Assert.Single(feed.Authors).Name);
        Assert.Contains(feed.Links, link => link.RelationshipType == "self" && link.Uri.ToString() == Root + "feed.xml");
        var entry = feed.Items.Single(each => each.Title.Text == "The notes appear");
        Assert.Equal(Root + "entries/notes/", entry.Id);
        Assert.Equal(["engine", "print"], entry.Categories.Select(category => category.Name));
        var content = new HtmlParser().ParseDocument(((TextSyndicationContent)entry.Content).Text);
        foreach (var words in (string[])["August 1843 (uncertain)", "The text", "translation", "French", "Seven of them.", "weaves algebraical patterns", "Who wrote the table", "He did", "The month was given as September.", "A letter, note A"])
            Assert.Contains(words, content.Body!.TextContent, StringComparison.Ordinal);
        var addresses = content.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToArray();
        Assert.All(addresses, address => Assert.StartsWith("https://example.org/", address, StringComparison.Ordinal));
        Assert.Contains(Root + "media/notes.svg", addresses);
        Assert.Contains(Root + "people/charles-babbage/", addresses);
        Assert.Contains(Root + "entries/notes/#the-text", addresses);
        Assert.Empty(content.QuerySelectorAll("[id], [style], script"));
        Assert.Equal(((TextSyndicationContent)entry.Content).Text, (string?)Json(site, "feed.json")["items"]!.AsArray().Single(each => (string?)each!["id"] == entry.Id)!["content_html"]);
    }

    [Fact]
    public void Every_subject_and_the_corrections_have_feeds_which_their_pages_name()
    {
        using var site = PublishedSite.Full();
        Assert.Equal(["The notes appear", "Ada Lovelace dies", "Two people meet"], Atom(site, "people/ada-lovelace/feed.xml").Items.Select(entry => entry.Title.Text));
        foreach (var page in site.Files.Where(file => file.EndsWith("index.html", StringComparison.Ordinal) && !PublishedSite.IsFramed(file)))
        {
            var links = Links(site, page);
            Assert.Equal(["application/atom+xml feed.xml", "application/feed+json feed.json"], links.Take(2));
            Assert.All(links, link => Assert.Contains(link.Split(' ')[1], site.Files));
        }
        Assert.Contains("application/atom+xml people/ada-lovelace/feed.xml", Links(site, "people/ada-lovelace/index.html"));
        Assert.Contains("application/feed+json tags/engine/feed.json", Links(site, "tags/engine/index.html"));
        Assert.Contains("application/atom+xml corrections/feed.xml", Links(site, "corrections/index.html"));
        Assert.Equal(site.Timeline.Subjects.Select(subject => subject.Permalink.Address + "feed.xml").Order(),
            site.Files.Where(file => file.EndsWith("/feed.xml", StringComparison.Ordinal) && !file.StartsWith("corrections", StringComparison.Ordinal)).Order());

        var corrections = Atom(site, "corrections/feed.xml");
        var correction = Assert.Single(corrections.Items);
        Assert.Equal(("The notes appear", Root + "entries/notes/#corrected-2022-12-02"), (correction.Title.Text, correction.Id));
        Assert.Equal("<p>The month was given as September.</p>\n", ((TextSyndicationContent)correction.Content).Text);
    }

    [Fact]
    public void A_correction_is_named_by_its_day_and_its_place_in_its_own_entry_and_stands_under_that_name_on_its_page()
    {
        const string corrections = "corrections: [{date: 2022-11-24, note: One}, {date: 2022-11-25, note: Two}, {date: 2022-11-24, note: Three}, {date: \"[2021,2022%]\", note: Four}]";
        using var site = PublishedSite.Of(
            Markdown.Entry("a", "1851", corrections, "## Corrected 2022-11-25"),
            Markdown.Entry("b", "1852", "corrections: [{date: 2022-11-24, note: Another}]"));
        string[] ids = ["corrected-2022-11-24", "corrected-2022-11-25-2", "corrected-2022-11-24-2", "corrected-_2021,2022__"];
        Assert.Equal(ids, site.Page("entries/a/index.html").QuerySelectorAll(".corrections li").Select(correction => correction.Id));
        var found = Atom(site, "corrections/feed.xml").Items.ToDictionary(entry => entry.Id, entry => ((TextSyndicationContent)entry.Content).Text);
        Assert.Equal(
            [.. ids.Select(id => Root + "entries/a/#" + id), Root + "entries/b/#corrected-2022-11-24"],
            found.Keys.OrderBy(id => id.Contains("/b/", StringComparison.Ordinal)).ThenBy(id => Array.IndexOf(ids, id.Split('#')[1])));
        Assert.Equal("<p>Three</p>\n", found[Root + "entries/a/#corrected-2022-11-24-2"]);
        Assert.All(Atom(site, "corrections/feed.xml").Items, entry => Assert.Equal(entry.Id, Assert.Single(entry.Links).Uri.OriginalString));
    }

    [Fact]
    public void A_feed_has_fifty_entries_and_that_of_a_subject_the_newest_ten_in_full()
    {
        using var site = PublishedSite.Of([.. Enumerable.Range(0, 60).Select(number => Markdown.Entry($"e{number:00}", $"{1800 + number}", "tags: [t]\nsummary: S.", "The whole."))]);
        var all = Atom(site, "feed.xml").Items.ToArray();
        Assert.Equal(FeedFiles.MostEntries, all.Length);
        Assert.Equal(("e59", "e10"), (all[0].Title.Text, all[^1].Title.Text));
        Assert.All(all, entry => Assert.Contains("The whole.", ((TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal));
        var tag = Atom(site, "tags/t/feed.xml").Items.ToArray();
        Assert.Equal(all.Select(entry => entry.Id), tag.Select(entry => entry.Id));
        Assert.Equal(Enumerable.Range(0, 50).Select(place => place < FeedFiles.MostInFull), tag.Select(entry => entry.Content is not null));
        Assert.All(tag, entry => Assert.Equal("S.", entry.Summary.Text));
        JsonFeed.AssertValid(Json(site, "tags/t/feed.json"));
    }

    [Fact]
    public void Special_characters_come_through()
    {
        using var site = PublishedSite.Of(
            ("site.yml", $"title: {PublishedSite.Quoted}\ndescription: {PublishedSite.Quoted}\n"),
            ("entries/e.md", $"---\ntitle: {PublishedSite.Quoted}\ndate: 1850\nsummary: {PublishedSite.Quoted}\ntags: [{PublishedSite.Quoted}]\n---\nText\n"),
            ("entries/control.md", "---\ntitle: \"a\\uFFFEb\"\ndate: 1849\nlanguage: ar\n---\n"));
        var feed = Atom(site, "feed.xml");
        var (entry, control) = (feed.Items.First(), feed.Items.Last());
        Assert.Equal(PublishedSite.Special, feed.Title.Text);
        Assert.Equal((PublishedSite.Special, PublishedSite.Special, PublishedSite.Special), (entry.Title.Text, entry.Summary.Text, entry.Categories[0].Name));
        // XML has no form for it.
        Assert.Equal("a\uFFFDb", control.Title.Text);
        var json = Json(site, "feed.json");
        Assert.Equal(PublishedSite.Special, (string?)json["items"]![0]!["title"]);
        Assert.Equal(("a\uFFFEb", "ar"), ((string?)json["items"]![1]!["title"], (string?)json["items"]![1]!["language"]));
    }

    [Fact]
    public void Every_feed_is_valid()
    {
        using var site = PublishedSite.Full();
        foreach (var file in site.Files.Where(file => file.EndsWith("feed.json", StringComparison.Ordinal))) JsonFeed.AssertValid(Json(site, file));
        foreach (var file in site.Files.Where(file => file.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            var feed = Atom(site, file);
            Assert.Equal(Root + file, feed.Id);
            Assert.NotEmpty(feed.Items);
            Assert.Equal(feed.Items.Count(), feed.Items.Select(entry => entry.Id).Distinct().Count());
        }
    }

    private static SyndicationFeed Atom(TestSite site, string file)
    {
        using var reader = XmlReader.Create(new StringReader(site.Text(file)));
        return SyndicationFeed.Load(reader);
    }

    private static JsonNode Json(TestSite site, string file) => JsonNode.Parse(site.Text(file))!;

    private static string[] Links(TestSite site, string page) =>
    [
        .. site.Page(page).QuerySelectorAll("link[rel=alternate]").Select(link => $"{link.GetAttribute("type")} {link.GetAttribute("href")![Root.Length..]}"),
    ];
}
