using Annals.Import.Drafts;
using Annals.Import.Genealogy;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Events;

/// <summary>Family trees: the events that have a date, and dates of every form of GEDCOM 5.5.1.</summary>
public class GedcomTests
{
    [Fact]
    public void Dated_events_become_drafts_and_what_is_private_stays_out()
    {
        using var timeline = ImportedTimeline.Of("lee.ged", Sample.Of("gedcom/lee.ged").Text).AssertSound();
        Assert.Equal(
            ["Birth of Ann Lee | 1902-08-12", "Birth of Bo Marsh | 1900-02-22", "Death of Ann Lee | [1960..1965]", "Marriage of Bo Marsh and Ann Lee | 1925-06~", "Occupation (Sailor) of Ann Lee | 1920/1930-03"],
            timeline.Drafts.Order(StringComparer.Ordinal));
        Assert.Equal("---\ntitle: Birth of Ann Lee\ndate: 1902-08-12\npeople: [Ann Lee]\nplaces: [\"Kiel, Germany\"]\nstatus: draft\n---\nIn the house\\\nby the quay. It burned.\n", timeline["entries/birth-of-ann-lee.md"]);
        Assert.Contains("“Death of Bo Marsh” is left out: “@#DHEBREW@ 3 TSH 5700” is no date", Assert.Single(timeline.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Contains(timeline.Findings, finding => finding is { What: "a person or family that is marked as private there", Outcome: Outcome.LeftOut });
        Assert.Contains(timeline.Findings, finding => finding is { What: "Burial of Ann Lee: it has no date", Outcome: Outcome.LeftOut });
    }

    [Theory]
    [InlineData("12 AUG 1902", "1902-08-12")]
    [InlineData("aug 1902", "1902-08")]
    [InlineData("1902", "1902")]
    [InlineData("44 B.C.", "-0043")]
    [InlineData("ABT 1902", "1902~")]
    [InlineData("CAL 12 AUG 1902", "1902-08-12~")]
    [InlineData("EST 1902", "1902~")]
    [InlineData("BEF 1902", "[..1901]")]
    [InlineData("BEF 1 MAR 1902", "[..1902-02-28]")]
    [InlineData("AFT AUG 1902", "[1902-09..]")]
    [InlineData("BET 1 AUG 1902 AND 3 AUG 1902", "[1902-08-01..1902-08-03]")]
    [InlineData("FROM 1902 TO 1904", "1902/1904")]
    [InlineData("FROM 1902", "1902/..")]
    [InlineData("TO 1904", "../1904")]
    [InlineData("INT 1902 (about the fire)", "1902?")]
    [InlineData("@#DGREGORIAN@ 12 AUG 1902", "1902-08-12")]
    [InlineData("@#DJULIAN@ 4 OCT 1582", "1582-10-14")]
    [InlineData("JULIAN 25 DEC 1699", "1700-01-04")]
    [InlineData("@#DJULIAN@ 29 FEB 1900", "1900-03-13")]
    [InlineData("@#DJULIAN@ 11 FEB 1731/32", "1732-02-22")]
    public void Dates(string written, string date) => Assert.Equal(date, GedcomDates.Read(written)?.ToString());

    [Theory]
    [InlineData("(in the year of the fire)")]
    [InlineData("31 FEB 1902")]
    [InlineData("@#DFRENCH R@ 1 VEND 2")]
    [InlineData("BET 1904 AND 1902")]
    [InlineData("0")]
    [InlineData("")]
    public void What_is_no_date_that_can_be_told(string written) => Assert.Null(GedcomDates.Read(written));
}
