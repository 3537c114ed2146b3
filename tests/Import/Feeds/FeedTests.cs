using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Feeds;

/// <summary>Feeds, as the package feed 6.0 writes them and others do: each item becomes a source.</summary>
public class FeedTests
{
    [Theory]
    [InlineData("post.rss")]
    [InlineData("post.atom")]
    [InlineData("post.json")]
    public void An_item_becomes_a_source_in_whichever_format(string name)
    {
        using var timeline = ImportedTimeline.Of(name, Sample.Of("feeds/" + name).Text).AssertSound();
        Assert.Equal(["site.yml", "sources/marsh-2022-11-26.md"], timeline.Files.Where(file => !file.StartsWith('.')));
        // Of the three only its RSS says the language.
        Assert.Equal(
            $"""
            ---
            title: "Ferry “late” & loud"
            publisher: "The Harbour Post & Co"
            byline: [Bo Marsh]
            published: 2022-11-26
            url: "https://post.example/a?x=1&y=2"
            {(name == "post.rss" ? "language: en\n" : "")}---

            """.ReplaceLineEndings("\n"),
            timeline["sources/marsh-2022-11-26.md"]);
        Assert.Contains(timeline.Findings, finding => finding is { What: "its text, which is no part of a source", Outcome: Outcome.LeftOut });
    }

    [Fact]
    public void What_is_a_source_already_is_not_made_again()
    {
        using var timeline = ImportedTimeline.Of("post.rss", Sample.Of("feeds/post.rss").Text);
        timeline.Import(("post.atom", Sample.Of("feeds/post.atom").Text));
        Assert.Single(timeline.Files, file => file.StartsWith("sources/", StringComparison.Ordinal));
        Assert.Contains(timeline.Findings, finding => finding.What.EndsWith("is sources/marsh-2022-11-26.md already", StringComparison.Ordinal));
    }

    [Fact]
    public void Rss_of_many_hands()
    {
        using var timeline = ImportedTimeline.Of("t.xml", """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://post.example/rss-0.91.dtd">
            <rss version="0.91" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title><link>https://post.example/news/</link><language>en-gb</language>
            <item><title>Ferry &amp;#8220;late&amp;#8221;</title><guid>https://post.example/guid</guid><dc:creator>Ann Lee</dc:creator><pubDate>Sun, 27 Nov 2022 10:11:12 GMT</pubDate></item>
            <item><description>&lt;p&gt;A note without a title.&lt;/p&gt;</description><link>/relative</link><author>bo@post.example</author></item>
            <item><title>Taken over</title><source url="https://gazette.example/rss">The Gazette</source><category>Ships</category><pubDate>one day</pubDate></item>
            </channel></rss>
            """).AssertSound();
        Assert.Equal(
            "---\ntitle: \"Ferry “late”\"\npublisher: The Harbour Post\nbyline: [Ann Lee]\npublished: 2022-11-27\nurl: \"https://post.example/guid\"\nlanguage: en-gb\n---\n",
            timeline["sources/lee-2022-11-27.md"]);
        Assert.Equal(
            "---\ntitle: A note without a title.\npublisher: The Harbour Post\nurl: \"https://post.example/relative\"\nlanguage: en-gb\ninferred: [title]\n---\n",
            timeline["sources/a-note-without-a-title.md"]);
        Assert.Contains("publisher: The Gazette\n", timeline["sources/taken-over.md"], StringComparison.Ordinal);
        Assert.Contains(timeline.Findings, finding => finding is { What: "category: Ships", Outcome: Outcome.LeftOut });
        Assert.Contains(timeline.Findings, finding => finding is { What: "published: “one day” is no date that can be told for sure", Outcome: Outcome.Unsure });
    }

    [Fact]
    public void Atom_with_what_it_inherits()
    {
        using var timeline = ImportedTimeline.Of("t.xml", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://post.example/">
            <title type="text">Die &lt;Post&gt;</title><author><name>Ann Lee</name></author>
            <entry xml:lang="fr"><title type="html">Le &amp;eacute;t&amp;eacute;</title><link rel="edit" href="edit"/><link href="a"/><updated>2022-11-27T23:30:00+01:00</updated></entry>
            </feed>
            """).AssertSound();
        Assert.Equal(
            "---\ntitle: Le été\npublisher: Die <Post>\nbyline: [Ann Lee]\npublished: 2022-11-27\nurl: \"https://post.example/a\"\nlanguage: fr\n---\n",
            timeline["sources/lee-2022-11-27.md"].Replace("\"Die <Post>\"", "Die <Post>", StringComparison.Ordinal));
        Assert.Contains(timeline.Findings, finding => finding.What == "published: 2022-11-27, from “updated 2022-11-27T23:30:00+01:00”");
    }

    [Fact]
    public void Rss_1_0_has_its_items_beside_the_channel()
    {
        using var timeline = ImportedTimeline.Of("t.rdf", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="https://post.example/rss"><title>The Post</title><link>https://post.example/</link></channel>
            <item rdf:about="https://post.example/a"><title>A</title><link>https://post.example/a</link><dc:date>2022-11-27T10:00:00Z</dc:date></item>
            </rdf:RDF>
            """).AssertSound();
        Assert.Contains("title: A\npublisher: The Post\npublished: 2022-11-27\n", timeline["sources/the-post-2022-11-27.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>x</channel></rss>", "AN050")]
    [InlineData("<rss version=\"2.0\"><channel><title>a &nbsp; b</title></channel></rss>", "AN050")]
    [InlineData("<rss version=\"2.0\"><channel><title>x</title></channel></rss>", "AN051")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><item><title>&b;</title></item></channel></rss>", "AN050")]
    public void A_feed_that_is_broken_or_empty_says_so(string feed, string code)
    {
        using var timeline = ImportedTimeline.Of("t.rss", feed);
        Assert.Equal(code, Assert.Single(timeline.Diagnostics).Rule.Code);
        Assert.Equal(Severity.Error, timeline.Diagnostics[0].Rule.Severity);
        Assert.Empty(timeline.Entries);
    }
}
