namespace Annals.Tests.Import.Clippings.Lines;

/// <summary>What a clipping states of itself, which lines are its paragraphs, and that nothing of other articles is.</summary>
public class ShapeTests
{
    private const string First = "The old mill at Harby burnt down on Sunday night, and the river carried its beams as far as the bridge.";
    private const string Second = "Nobody was hurt, the council said, and the cause of it is not yet known to those who look into it.";
    private const string Third = "Work on the new roof had only just begun when the watchman smelt the smoke and rang the bell.";

    [Theory]
    [InlineData("date 2022-11-28\n\nFire destroys the mill at Harby\n\nBy Ann Lee\n\n", "Fire destroys the mill at Harby", "Ann Lee", "2022-11-28")]
    [InlineData(" date 2022-11-28 Fire destroys the mill at Harby\n\n", "Fire destroys the mill at Harby", "", "2022-11-28")]
    [InlineData("date 2022-11-28  \nnews\nMonday Nov 28 2022\nBy\nWeb Desk\n\nFire destroys the mill at Harby\n\nBy\nWeb Desk\n\nMonday Nov 28, 2022\n\n", "Fire destroys the mill at Harby", "Web Desk", "2022-11-28")]
    [InlineData("Fire destroys the mill at Harby thumbnail\n\nFire destroys the mill at Harby\n\n", "Fire destroys the mill at Harby", "", "")]
    [InlineData("Who set fire to the mill at Harby?\n\n28 November 2022\n\n", "Who set fire to the mill at Harby?", "", "2022-11-28")]
    [InlineData("Fire destroys the mill at Harby\nBy Ann Lee and Bo Chen, Senior Reporters\nPublished: 28 November 2022, 3:15 pm\n\n", "Fire destroys the mill at Harby", "Ann Lee, Bo Chen", "2022-11-28")]
    [InlineData("Fire destroys the mill at Harby.\n\nBy Ann Lee\n\n", "Fire destroys the mill at Harby.", "Ann Lee", "")]
    [InlineData("date 2022-11-28\nFire destroys the mill. The river took it\nBy Ann Lee\n", "Fire destroys the mill. The river took it", "Ann Lee", "2022-11-28")]
    [InlineData("\n\n", "", "", "")]
    [InlineData("date 2022-11-28 ", "", "", "2022-11-28")]
    public void A_head(string head, string title, string byline, string published)
    {
        foreach (var ends in new[] { "\n", "\r\n" })
        {
            var clipping = Clip.Read((head + First + "\n\n" + Second + "\n").Replace("\n", ends, StringComparison.Ordinal));
            Assert.Equal((title, byline, published), (clipping.Title ?? "", string.Join(", ", clipping.Byline), clipping.Published?.ToString() ?? ""));
            Assert.Equal([First, Second], clipping.Paragraphs.Select(paragraph => paragraph.Text));
        }
    }

    [Theory]
    [InlineData("More from News:\n\nDog wins a prize at the fair\n\nDog wins a prize at the fair\n\nIs this the end of the harbour as we know it?")]
    [InlineData("Related content\n\nDog wins a prize at the fair\n\nRelated Gallery")]
    [InlineData("Tags: mill, fire, Harby")]
    [InlineData("This video is unavailable because we were unable to load a message from our sponsors.\n\nIf you are using ad-blocking software, please disable it and reload the page.")]
    [InlineData("READ MORE: Dog wins a prize at the fair")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Most read\n\n1. Dog wins a prize at the fair\n\n2. The harbour is to close")]
    public void What_stands_below_is_left_out(string below) => Assert.Equal([First, Second], Clip.Paragraphs($"{First}\n\n{Second}\n\n{below}\n"));

    [Theory]
    [InlineData("READ MORE: Dog wins a prize at the fair")]
    [InlineData("Related: Dog wins a prize at the fair")]
    [InlineData("Read more: Is this the end of the harbour?")]
    [InlineData("The mill in better days. Picture: Alamy")]
    [InlineData("Ann Lee/The Harby Post")]
    [InlineData("(Image via Instagram)")]
    [InlineData("How the fire began")]
    [InlineData("Advertisement")]
    [InlineData("Story continues below")]
    public void What_stands_between_is_left_out_and_the_text_goes_on(string between) =>
        Assert.Equal([First, Second, Third], Clip.Paragraphs($"{First}\n\n{between}\n\n{Second}\n\n{Third}\n"));

    [Fact]
    public void One_paragraph_behind_a_link_to_another_article_is_not_lost() =>
        Assert.Equal([First, Second], Clip.Paragraphs($"{First}\n\nREAD MORE: Dog wins a prize at the fair\n\n{Second}\n\nMore from News\n\nDog wins a prize at the fair\n\nHarbour is to close\n"));

    [Fact]
    public void A_sentence_that_begins_like_a_heading_is_a_paragraph() =>
        Assert.Equal([First, "Related work on the bridge has been put off until the spring, it said.", Third], Clip.Paragraphs($"{First}\n\nRelated work on the bridge has been put off until the spring, it said.\n\n{Third}\n"));

    [Fact]
    public void A_list_of_short_sentences_is_text() =>
        Assert.Equal([First, "1. The lock is open.", "2. The bridge is shut.", Third], Clip.Paragraphs($"{First}\n\n1. The lock is open.\n2. The bridge is shut.\n\n{Third}\n"));

    [Fact]
    public void Text_broken_to_a_width_as_mail_has_it_is_put_together() => Assert.Equal(
        [First, Second],
        Clip.Paragraphs("The old mill at Harby burnt down on Sunday night, and\nthe river carried its beams as far as the bridge.\n\nNobody was hurt, the council said, and the cause of\nit is not yet known to those who look into it.\n"));

    [Fact]
    public void A_post_is_a_paragraph_with_its_author_and_date()
    {
        var post = Clip.Read($"{First}\n\nI saw it from my window. — Bo Chen 🇬🇧 (@bochen) November 27, 2022\n\n{Second}\n").Paragraphs[1].Post;
        Assert.Equal(("I saw it from my window.", "Bo Chen", "@bochen", "2022-11-27"), (post?.Words, post?.Author, post?.Handle, post?.Date?.ToString()));
    }

    [Fact]
    public void A_short_sentence_is_a_paragraph() => Assert.Equal([First, "Nobody was hurt.", "“We are safe.”", Third], Clip.Paragraphs($"{First}\n\nNobody was hurt.\n\n“We are safe.”\n\n{Third}\n"));

    [Fact]
    public void A_press_release_is_a_statement() => Assert.Equal("statement", Clip.Read($"PRESS RELEASE: The mill at Harby is to be rebuilt\n\n{First}\n\n{Second}\n").Kind);

    [Fact]
    public void Every_line_that_is_not_empty_is_accounted_for()
    {
        var text = $"date 2022-11-28\nnews\nFire destroys the mill\n\nBy\nAnn Lee\n\n{First}\n\nPicture: Alamy\n\n{Second}\n\nTags: mill\nDog wins a prize\n";
        var lines = Clip.Read(text).Lines.SelectMany(line => Enumerable.Range(line.First, line.Last - line.First + 1)).ToHashSet();
        Assert.DoesNotContain(text.Split('\n').Select((line, index) => (line, number: index + 1)), each => each.line.Length > 0 && !lines.Contains(each.number));
    }
}
