using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Settings;

/// <summary>What an original says of the timeline as a whole is put into site.yml, and what the author wrote there stays to the letter.</summary>
public class SettingsDraftTests
{
    private const string Line = "- {title: New, date: \"1901/1905\"}";

    [Theory]
    [InlineData("title: A\n", "title: A\nperiods:\n  LINE\n")]
    [InlineData("title: A", "title: A\nperiods:\n  LINE\n")]
    [InlineData("title: A # a note\n\n# the end\n\n", "title: A # a note\n\n# the end\nperiods:\n  LINE\n")]
    [InlineData("title: A\nperiods:\nlanguage: en\n", "title: A\nperiods:\n  LINE\nlanguage: en\n")]
    [InlineData("title: A\nperiods: # none yet\n", "title: A\nperiods: # none yet\n  LINE\n")]
    [InlineData("periods:\n- title: Old\n  date: 1900\n# about the title\ntitle: A\n", "periods:\n- title: Old\n  date: 1900\nLINE\n# about the title\ntitle: A\n")]
    [InlineData("title: A\nperiods:\n    # first\n    - {title: Old, date: 1900} # old\n    # last\n", "title: A\nperiods:\n    # first\n    - {title: Old, date: 1900} # old\n    LINE\n    # last\n")]
    [InlineData("title: A\ndescription: |\n  Two\n  lines\n", "title: A\ndescription: |\n  Two\n  lines\nperiods:\n  LINE\n")]
    [InlineData("periods:\n  - title: Old\n    date: 1900\n    summary: >-\n      Long\n\n      # and longer\ntitle: A\n", "periods:\n  - title: Old\n    date: 1900\n    summary: >-\n      Long\n\n      # and longer\ntitle: A\n")]
    [InlineData("title: A\r\nperiods:\r\n  - {title: Old, date: 1900}\r\n", "title: A\r\nperiods:\r\n  - {title: Old, date: 1900}\r\n  LINE\r\n")]
    [InlineData("title: A\nperiods: []\n", "title: A\nperiods: []\n")]
    [InlineData("title: A\nperiods: [{title: Old, date: 1900}]\n", "title: A\nperiods: [{title: Old, date: 1900}]\n")]
    [InlineData("title: A\nperiods:\n  title: Old\n  date: 1900\n", "title: A\nperiods:\n  title: Old\n  date: 1900\n")]
    [InlineData("title: A\nunknown: 1\n", "title: A\nunknown: 1\n")]
    [InlineData("title: [\n", "title: [\n")]
    [InlineData("{title: A}\n", "{title: A}\n")]
    public void Periods_are_added_where_the_others_stand_or_the_lines_are_given(string before, string after)
    {
        using var timeline = ImportedTimeline.Of("t.json", Era("New"), before);
        Assert.Equal(after.Replace("LINE", Line, StringComparison.Ordinal), timeline["site.yml"]);
        Assert.Equal(after == before, timeline.Findings.Any(finding => finding.What == Line && finding.Outcome == Outcome.LeftOut));
        Assert.Equal(after == before, timeline.Findings.Any(finding => finding.Outcome == Outcome.Unsure));
    }

    [Theory]
    [InlineData("Old", "since there is one of this name")]
    [InlineData("OLD!", "since there is one of this name")]
    [InlineData("1901", "the name of a year or month")]
    [InlineData("1901-05", "the name of a year or month")]
    public void A_period_whose_address_another_has_is_left_out(string title, string why)
    {
        const string settings = "title: A\nperiods:\n  - {title: Old, date: 1900}\n";
        using var timeline = ImportedTimeline.Of("t.json", Era(title), settings).AssertSound();
        Assert.Equal(settings, timeline["site.yml"]);
        Assert.Contains(timeline.Findings, finding => finding.Outcome == Outcome.LeftOut && finding.What.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_eras_alike_one_is_added()
    {
        using var timeline = ImportedTimeline.Of("t.json", $"{{\"events\": [], \"eras\": [{OneEra("New")}, {OneEra("new")}]}}").AssertSound();
        Assert.Equal($"title: A timeline\nperiods:\n  {Line}\n", timeline["site.yml"]);
    }

    [Fact]
    public void A_title_that_is_there_stays_and_the_other_is_said()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"scale": "human", "title": {"text": {"headline": "B", "text": "C"}, "background": {"color": "red"}}, "events": [{"start_date": {"year": 1901}}]}
            """, "title: A\n").AssertSound();
        Assert.Equal("title: A\n", timeline["site.yml"]);
        Assert.Equal(
            ["the title “B”, since site.yml is there", "the description, since site.yml is there", "the rest of the title slide (background), since site.yml is there", "the scale “human”, since site.yml is there"],
            timeline.Findings.Where(finding => finding.Outcome == Outcome.LeftOut).Select(finding => finding.What));
    }

    [Fact]
    public void The_first_of_two_titles_makes_a_new_timeline()
    {
        using var timeline = ImportedTimeline.Of([("1.json", Title("One")), ("2.json", Title("Two"))], settings: null).AssertSound();
        Assert.Equal("title: One\n", timeline["site.yml"]);
        Assert.Contains(timeline.Findings, finding => finding.What == "the title “Two”, since another file has given one");
    }

    [Theory]
    [InlineData("t.json", "{\"events\": [{\"start_date\": {\"year\": 1901}}]}")]
    [InlineData("t.txt", "A clipping\n\nWith words.\n")]
    public void Without_a_title_anywhere_nothing_is_imported(string name, string text)
    {
        using var timeline = ImportedTimeline.Of(name, text, settings: null);
        Assert.Contains(timeline.Diagnostics, found => found.Rule == Rules.NoInput);
        Assert.False(timeline.Summary.IsWritten);
        Assert.Empty(timeline.Files);
    }

    private static string Era(string title) => $"{{\"events\": [], \"eras\": [{OneEra(title)}]}}";

    private static string OneEra(string title) => $$$"""{"start_date": {"year": 1901}, "end_date": {"year": 1905}, "text": {"headline": "{{{title}}}"}}""";

    private static string Title(string title) => $$$"""{"title": {"text": {"headline": "{{{title}}}"}}, "events": []}""";
}
