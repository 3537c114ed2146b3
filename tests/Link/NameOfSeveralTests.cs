using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>A name that several pages have means one of them only with its kind before it, and no other file changes what it means.</summary>
public class NameOfSeveralTests
{
    private static readonly (string Path, string Text)[] Quoting =
    [
        Source("a"),
        Entry("x", "2022-11-22", """
            organisations: [Mercury]
            quotes:
              - {by: Mercury, said: "we never sold any of those lamps", in: a}
              - {by: organisations/Mercury, said: "and we never will do so", in: a}
            """),
    ];

    [Fact]
    public void A_quotation_stays_with_its_speaker_or_is_an_error_when_another_entry_names_somebody_alike()
    {
        using var site = TestSite.Built(Quoting);
        Assert.Equal(["organisations/mercury/", "organisations/mercury/"], site.Entry("x").Quotes.Select(quote => quote.By.Permalink!.Value.Address));
        Assert.Equal(["Mercury", "Mercury"], site.Entry("x").Quotes.Select(quote => quote.By.Name));

        site.Write("entries/y.md", "---\ntitle: Y\ndate: 2022-11-23\npeople: [Mercury]\n---\n");
        site.Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN012", "input/entries/x.md", 6), (found.Rule.Code, found.File, found.At.Line));
        Assert.Equal("“Mercury” could mean several pages; write organisations/mercury or people/mercury", found.Message);
    }

    [Theory]
    [InlineData("people/mercury", "people/mercury/", "Mercury")]
    [InlineData("people/Freddie", "people/mercury/", "Freddie")]
    [InlineData("people/freddie", "people/mercury/", "Mercury")]
    [InlineData("organisations/mercury", "organisations/mercury/", "MERCURY")]
    [InlineData("organisations/Mercury", "organisations/mercury/", "Mercury")]
    [InlineData("organisations / Mercury", "organisations/mercury/", "Mercury")]
    public void A_kind_before_the_name_is_understood_wherever_a_name_is(string name, string address, string printed)
    {
        using var site = TestSite.Built(
            Document("people", "mercury", "title: Mercury\naliases: [Freddie]"),
            Source("a", "", $"byline: [\"{name}\"]\npublisher: \"{name}\""),
            Entry("x", "2022", $"organisations: [organisations/MERCURY]\nquotes:\n  - {{by: \"{name}\", said: one two three, in: sources/a}}\ndisputed:\n  - {{point: p, accounts: [{{says: x, in: [sources/a]}}, {{says: y, in: a}}]}}", "See [[people/freddie]] and [@a]."),
            Entry("y", "2023", $"{name.Split('/')[0].Trim()}: [\"{name}\"]"));
        var by = Assert.Single(site.Entry("x").Quotes).By;
        Assert.Equal((printed, address), (by.Name, by.Permalink!.Value.Address));
        Assert.Single(site.Entry("x").Quotes[0].In);
        var source = Assert.Single(site.Timeline.Sources);
        Assert.Equal((printed, address, printed), (source.Byline[0].Name, source.Byline[0].Permalink!.Value.Address, source.Document.Publisher));
        Assert.Equal(address, site.Timeline.Subjects[site.Entry("y").Subjects[0].Subject].Permalink.Address);
        Assert.Equal(["people/mercury/", "organisations/mercury/"], site.Timeline.Subjects.Select(subject => subject.Permalink.Address));
        Assert.Contains("people/mercury/", site.Text("entries/x/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_before_every_name_of_an_entry_makes_no_other_pages()
    {
        using var site = TestSite.Built(
            Entry("a", "1901", "people: [people/ada-lee]\norganisations: [organisations/Acme]\nplaces: [places/bath]\ntags: [tags/fire, places/nowhere]"),
            Entry("b", "1902", "people: [Ada Lee]\nplaces: [Bath]"));
        Assert.Equal(
            ["people/ada-lee/ Ada Lee", "organisations/acme/ Acme", "places/bath/ Bath", "tags/fire/ fire", "tags/places-nowhere/ places/nowhere"],
            site.Timeline.Subjects.Select(subject => $"{subject.Permalink.Address} {subject.Name}"));
    }

    [Theory]
    [InlineData("people: [organisations/acme]", "AN006", "“organisations/acme” names one of “organisations”, and stands under “people”; move it, or write people/acme if one of these is meant")]
    [InlineData("places: [\"people/Ada Lee\"]", "AN006", "“people/Ada Lee” names one of “people”, and stands under “places”; move it, or write places/ada-lee if one of these is meant")]
    [InlineData("people: [Ada]\ntags: [people/ada]", "AN006", "“people/ada” names one of “people”, and stands under “tags”; move it, or write tags/ada if one of these is meant")]
    [InlineData("quotes:\n  - {by: people/ada, said: one two three, in: a}", "AN011", "there is no page “people/ada”; write the name alone, or name it under “people” of an entry")]
    [InlineData("quotes:\n  - {by: places/bath, said: one two three, in: a}", "AN006", "“places/bath” is neither of “people” nor of “organisations”; write the name alone, or one of these before it")]
    [InlineData("quotes:\n  - {by: Ada, said: one two three, in: people/a}", "AN013", "there is no source “people/a”; its file would be sources/people/a.md")]
    public void A_kind_that_a_key_does_not_take_is_an_error(string keys, string code, string message)
    {
        using var site = TestSite.With(Source("a"), Entry("x", "2022", keys)).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal((code, message), (found.Rule.Code, found.Message));
    }

    [Theory]
    [InlineData("people", "Acme Company", "organisations/acme")]
    [InlineData("people", "acme", "organisations/acme")]
    [InlineData("places", "ACMÉ", "organisations/acme")]
    [InlineData("organisations", "The Countess", "people/ada")]
    [InlineData("organisations", "Bath", "places/bath")]
    public void A_name_of_what_has_a_file_of_another_kind_is_reported(string key, string name, string file)
    {
        using var site = TestSite.With(
            Document("organisations", "acme", "title: Acme Company"), Document("people", "ada", "title: Ada\naliases: [The Countess]"), Document("places", "bath", "title: Bath"),
            Entry("x", "2022", $"{key}: [\"{name}\"]"), Entry("y", "2023", $"tags: [\"{name}\"]")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN130", "input/entries/x.md"), (found.Rule.Code, found.File));
        Assert.Contains($"/input/{file}.md, and stands under “{key}” here", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_name_are_two_on_purpose()
    {
        using var site = TestSite.Built(
            Document("people", "mercury", "title: Mercury"), Document("organisations", "mercury", "title: Mercury"),
            Entry("x", "2022", "people: [Mercury]\norganisations: [Mercury]", "See [[people/mercury]] and [[organisations/mercury]]."));
        Assert.Equal(2, site.Entry("x").Subjects.Length);
    }
}
