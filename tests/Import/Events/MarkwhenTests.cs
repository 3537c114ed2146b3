using Annals.Import.Drafts;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Events;

/// <summary>Timelines of markwhen. The dates are those that @markwhen/parser 1.2.0 gives, as far as it gives any.</summary>
public class MarkwhenTests
{
    [Fact]
    public void Its_events_become_drafts_and_its_title_that_of_the_timeline()
    {
        using var timeline = ImportedTimeline.Of([("harbour.mw", Sample.Of("markwhen/harbour.mw").Text)], settings: null).AssertSound();
        Assert.Equal(
            [
                "A great fire | 1902-08/1904", "A meeting | 2012-01-01", "An attack | 1941-12-07T08:15:00", "Caesar | -0043", "Harbour built | 1851-05-01", "The ferry is bought | 1925-02-01",
                "The new ferry, of which the post tells | 2001/..", "The yard | 195X", "What came of it | 1941-01/1941-03",
            ],
            timeline.Drafts.Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            ---
            title: Harbour built
            date: 1851-05-01
            tags: [ships]
            status: draft
            ---
            More of it with [a link](https://post.example/) and a *word*.
            - one ship
            - [ ] another

            """.ReplaceLineEndings("\n"),
            timeline["entries/harbour-built.md"]);
        Assert.Contains("places: [Kiel]\ntags: [The twenties, old-town]\n", timeline["entries/the-ferry-is-bought.md"], StringComparison.Ordinal);
        Assert.EndsWith("---\nThe new ferry, of which [the post](https://post.example/ferry) tells\n", timeline["entries/the-new-ferry-of-which-the-post-tells.md"], StringComparison.Ordinal);
        Assert.StartsWith("title: The harbour\ndescription: Of ships\n", timeline["site.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_worked_out_is_left_out_and_named()
    {
        using var timeline = ImportedTimeline.Of("harbour.mw", Sample.Of("markwhen/harbour.mw").Text);
        Assert.Equal(["(18,1)", "(20,1)"], timeline.Diagnostics.Select(found => $"({found.At.Line},{found.At.Column})"));
        Assert.Contains("“A speech” is left out: it counts from another event", timeline.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains(new Finding(21, "it comes again (every 2 weeks for 5 times); only the first time is here", Outcome.Unsure), timeline.Findings);
        Assert.Contains(new Finding(4, "#Fire: red: how it looks", Outcome.LeftOut), timeline.Findings);
        Assert.Contains(new Finding(6, "// a comment: a comment", Outcome.LeftOut), timeline.Findings);
        Assert.Contains(new Finding(17, "1941-01/1941-03, from “1941 / 3 months”", Outcome.Inferred), timeline.Findings);
    }

    [Theory]
    [InlineData("", "1851-05-01", "1851-05-01")]
    [InlineData("", "1902-08/1904", "1902-08/1904")]
    [InlineData("", "1922 - 1923", "1922/1923")]
    [InlineData("", "1922-1923", "1922/1923")]
    [InlineData("", "12/2024", "2024-12")]
    [InlineData("", "12/1/2024", "2024-12-01")]
    [InlineData("dateFormat: d/M/y\n", "12/1/2024", "2024-01-12")]
    [InlineData("dateFormat: d/M/y\n", "1/2025 - 3/2025", "2025-01/2025-03")]
    [InlineData("", "Dec 1 1941", "1941-12-01")]
    [InlineData("", "7 December 1941", "1941-12-07")]
    [InlineData("", "December 1941", "1941-12")]
    [InlineData("", "500", "0500")]
    [InlineData("", "2020 BC - 5", "-2019/0005")]
    [InlineData("", "2003 to 2005", "2003/2005")]
    [InlineData("", "2012-05-05T10:00:00Z / 2012-05-05T12:00:00Z", "2012-05-05T10:00:00Z")]
    [InlineData("", "2012-05-05T10:00:00Z / 2012-05-07T12:00:00Z", "2012-05-05/2012-05-07")]
    [InlineData("", "2025 - 2 days", "2025-01-01/2025-01-02")]
    [InlineData("", "2001 / 5 years", "2001/2005")]
    [InlineData("", "1899-12-31/1900-01-01", "1899-12-31/1900-01-01")]
    public void Dates_and_spans(string head, string written, string date)
    {
        using var timeline = ImportedTimeline.Of("t.mw", $"{head}{written}: X\n").AssertSound();
        Assert.Equal([$"X | {date}"], timeline.Drafts);
    }

    [Theory]
    [InlineData("13/13/2024")]
    [InlineData("5 days")]
    [InlineData("after !x 1 week")]
    [InlineData("now - 10 years")]
    [InlineData("1904/1902")]
    [InlineData("-44")]
    [InlineData("2020-13")]
    public void What_is_no_date_that_can_be_told_leaves_out_its_event_alone(string written)
    {
        using var timeline = ImportedTimeline.Of("t.mw", $"2001: A\n{written}: X\n2002: B\n").AssertSound();
        Assert.Equal(["A | 2001", "B | 2002"], timeline.Drafts);
        Assert.Equal("AN170", Assert.Single(timeline.Diagnostics).Rule.Code);
    }

    [Fact]
    public void Headings_are_groups_and_a_head_may_stand_between_lines()
    {
        using var timeline = ImportedTimeline.Of([("t.mw", "---\ntitle: H\ntimezone: +1\n---\n\n# Group one #tag\n\n2025: A #x\n\n## Sub\n2026: B\n# Other\n2027: C\n")], settings: null).AssertSound();
        Assert.Contains("tags: [Group one, tag, x]", timeline["entries/a.md"], StringComparison.Ordinal);
        Assert.Contains("tags: [Group one, tag, Sub]", timeline["entries/b.md"], StringComparison.Ordinal);
        Assert.Contains("tags: [Other]", timeline["entries/c.md"], StringComparison.Ordinal);
        Assert.Contains(new Finding(3, "timezone: +1", Outcome.LeftOut), timeline.Findings);
    }

    [Fact]
    public void What_would_be_a_notation_here_stays_as_text()
    {
        using var timeline = ImportedTimeline.Of("t.mw", "2025: X\nSee [[nobody]] and [@x]\nmore {{ x }} and <b>bold</b>\n").AssertSound();
        Assert.Contains(@"\[\[nobody]]", timeline[Assert.Single(timeline.Entries)], StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_one_date_keep_their_order()
    {
        using var timeline = ImportedTimeline.Of("t.mw", "2001: Z\n2001: A\n2002: B\n").AssertSound();
        Assert.Contains("order: \"1\"", timeline["entries/z.md"], StringComparison.Ordinal);
        Assert.Contains("order: \"2\"", timeline["entries/a.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("order", timeline["entries/b.md"], StringComparison.Ordinal);
    }
}
