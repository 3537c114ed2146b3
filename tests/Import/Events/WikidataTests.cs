using Annals.Import.Drafts;
using Annals.Import.Wikidata;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Events;

/// <summary>Items of Wikidata, with the calendar and the precision that each of their times has.</summary>
public class WikidataTests
{
    [Fact]
    public void Dated_statements_become_drafts()
    {
        using var timeline = ImportedTimeline.Of("harbour.json", Sample.Of("wikidata/harbour.json").Text).AssertSound();
        Assert.Equal(["Birth of Ann Lee | 1700-01-04", "Death of Ann Lee | 175X", "La grève | 1902-08/1904"], timeline.Drafts.Order(StringComparer.Ordinal));
        Assert.Equal(
            "---\ntitle: Birth of Ann Lee\ndate: 1700-01-04\npeople: [Ann Lee]\nstatus: draft\n---\nsailor of Kiel\n\n[www.wikidata.org/wiki/Q1](<https://www.wikidata.org/wiki/Q1>)\n",
            timeline["entries/birth-of-ann-lee.md"].Replace("www\\.", "www.", StringComparison.Ordinal));
        Assert.Contains("language: fr\n", timeline["entries/la-greve.md"], StringComparison.Ordinal);
        Assert.Contains(timeline.Findings, finding => finding is { What: "1700-01-04, from +1699-12-25T00:00:00Z of the Julian calendar", Outcome: Outcome.Inferred });
        Assert.Contains(timeline.Findings, finding => finding is { What: "Q1: 1 property without a date; sources and qualifiers", Outcome: Outcome.LeftOut });
    }

    [Theory]
    [InlineData("+1952-03-11T00:00:00Z", 11, false, "1952-03-11")]
    [InlineData("+1952-03-00T00:00:00Z", 10, false, "1952-03")]
    [InlineData("+1952-00-00T00:00:00Z", 9, false, "1952")]
    [InlineData("+1952-03-11T00:00:00Z", 9, false, "1952")]
    [InlineData("+1950-00-00T00:00:00Z", 8, false, "195X")]
    [InlineData("-0500-00-00T00:00:00Z", 9, false, "-0499")]
    [InlineData("+1582-10-04T00:00:00Z", 11, true, "1582-10-14")]
    [InlineData("+1500-07-00T00:00:00Z", 10, true, "[1500-07-11..1500-08-10]")]
    [InlineData("-0044-03-15T00:00:00Z", 11, true, "-0043-03-13")]
    public void Times(string time, int precision, bool isJulian, string date) => Assert.Equal(date, WikidataTimes.Read(time, precision, isJulian)?.ToString());

    [Fact]
    public void A_century_is_the_one_that_its_last_year_is_in()
    {
        Assert.Equal(WikidataTimes.Read("+1801-00-00T00:00:00Z", 7, false), WikidataTimes.Read("+1900-00-00T00:00:00Z", 7, false));
        Assert.NotNull(WikidataTimes.Read("+1900-00-00T00:00:00Z", 7, false));
        Assert.Null(WikidataTimes.Read("-13798000000-00-00T00:00:00Z", 3, false));
    }
}
