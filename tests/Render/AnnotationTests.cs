using AngleSharp.Dom;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary><c>{==words==}{&gt;&gt;note&lt;&lt;}</c> as readers meet it: the words marked, the note beside them, and the way both ways.</summary>
public class AnnotationTests
{
    [Fact]
    public void The_words_are_marked_and_the_note_stands_in_the_same_block()
    {
        using var site = Site("First.\n\nSome {==*odd* words==}{>>They are **odd**.<<} here.\n\nLast.");
        var words = Assert.Single(Prose(site).QuerySelectorAll("mark"));
        Assert.Equal("odd words", words.TextContent);
        Assert.Equal("odd", words.QuerySelector("em")!.TextContent);
        var block = words.ParentElement!.ParentElement!;
        var note = Assert.Single(block.QuerySelectorAll("aside[id^=note_]"));
        Assert.Equal("odd", note.QuerySelector("strong")!.TextContent);
        Assert.DoesNotContain("First", block.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Last", block.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_note_lead_to_each_other()
    {
        using var site = Site("One {==a==}{>>Note.<<}, two {==b==}{>>Note.<<}.\n\nThree {==c==}{>>Note.<<}.");
        var marks = Prose(site).QuerySelectorAll("mark");
        var notes = Prose(site).QuerySelectorAll("aside[id^=note_]");
        Assert.Equal((3, 3), (marks.Length, notes.Length));
        foreach (var (mark, note) in marks.Zip(notes))
        {
            Assert.Equal("#" + note.Id, mark.NextElementSibling!.QuerySelector("a")!.GetAttribute("href"));
            Assert.Contains("#" + mark.Id, note.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public void Notes_stand_in_the_order_of_their_words_under_letters()
    {
        var words = Enumerable.Range(1, 28).Select(i => $"{{==w{i}==}}{{>>Note {i}.<<}}");
        using var site = Site(string.Join("\n\n", words));
        string[] letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString()), "aa", "ab"];
        Assert.Equal(letters, Prose(site).QuerySelectorAll("mark").Select(mark => mark.NextElementSibling!.TextContent.Trim()));
        Assert.Equal(letters, Prose(site).QuerySelectorAll("aside[id^=note_]").Select(note => note.QuerySelector("a")!.TextContent.Trim()));
        Assert.All(Prose(site).QuerySelectorAll("aside[id^=note_]").Select((note, i) => (note, i)),
            found => Assert.Contains($"Note {found.i + 1}.", found.note.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("caveat: Only one says so.", "Caveat", "Only one says so.")]
    [InlineData("dispute: Others differ.", "Dispute", "Others differ.")]
    [InlineData("correction: It was May.", "Correction", "It was May.")]
    [InlineData("translation: From French.", "Translation", "From French.")]
    [InlineData("Just so.", "Context", "Just so.")]
    [InlineData("Note: with a colon.", "Context", "Note: with a colon.")]
    public void A_note_is_shown_under_its_kind(string written, string kind, string text)
    {
        using var site = Site($"Some {{==words==}}{{>>{written}<<}}.");
        var note = Prose(site).QuerySelector("aside[id^=note_]")!.TextContent;
        Assert.Contains(kind, note, StringComparison.Ordinal);
        Assert.Contains(text, note, StringComparison.Ordinal);
        Assert.DoesNotContain(kind.ToLowerInvariant() + ":", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> In a {==quotation==}{>>Note.<<}.")]
    [InlineData("- In a {==list==}{>>Note.<<}.")]
    [InlineData("| A |\n| --- |\n| In a {==table==}{>>Note.<<} |")]
    [InlineData("## In a {==heading==}{>>Note.<<}")]
    public void Words_can_be_annotated_wherever_text_can_stand(string body)
    {
        using var site = Site(body);
        var mark = Assert.Single(Prose(site).QuerySelectorAll("mark"));
        var note = Assert.Single(Prose(site).QuerySelectorAll("aside[id^=note_]"));
        Assert.Null(note.Closest("blockquote, li, table, h2"));
        Assert.Equal("#" + note.Id, mark.NextElementSibling!.QuerySelector("a")!.GetAttribute("href"));
    }

    private static TestSite Site(string body) => TestSite.Built(Entry("e", "1850", "", body));

    private static IElement Prose(TestSite site) => site.Page("entries/e/index.html").QuerySelector("main")!;
}
