using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>The interface in another language, from one file of words.</summary>
public class LanguageTests
{
    // The default theme's own words, so that no key is missing, and some of them in German.
    private static readonly string German = File.ReadAllText(Repository.PathOf("theme", "strings", "en.yml"))
        .Replace("references: References", "references: Belege", StringComparison.Ordinal)
        .Replace("skip: Skip to the text", "skip: Zum Text", StringComparison.Ordinal)
        .Replace("  people: People", "  people: Personen", StringComparison.Ordinal)
        .Replace("entries: {one: \"{0} entry\", other: \"{0} entries\"}", "entries: {one: \"{0} Eintrag\", other: \"{0} Einträge\"}", StringComparison.Ordinal)
        .Replace("last: \"{0} and {1}\"", "last: \"{0} und {1}\"", StringComparison.Ordinal)
        .Replace("day_number: \"{d}\"", "day_number: \"{d}.\"", StringComparison.Ordinal)
        .Replace("[January, February, March, April, May, June, July, August, September, October, November, December]",
            "[Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]", StringComparison.Ordinal);

    [Fact]
    public void The_words_and_the_dates_of_the_page_are_in_the_language_of_the_site()
    {
        using var site = Site(("theme/strings/de.yml", German)).Build();
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Zum Text", page.QuerySelector("body a")!.TextContent);
        Assert.Equal("Belege", page.GetElementById("_references")!.TextContent);
        Assert.Equal("5. März 1850", page.QuerySelector("main header time")!.TextContent);
        Assert.Equal("März 1850", site.Page("periods/1850-03/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Personen", site.Page("people/index.html").QuerySelector("h1")!.TextContent);
        Assert.Contains("3 Einträge", site.Page("index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 Eintrag", site.Page("tags/x/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ada und Bertha", page.GetElementById("_related")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_can_run_from_right_to_left()
    {
        using var site = Site(("theme/strings/de.yml", German.Replace("direction: ltr", "direction: rtl", StringComparison.Ordinal))).Build();
        Assert.Equal("rtl", site.Page("index.html").DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void A_word_that_a_language_lacks_is_an_error_in_its_file()
    {
        // Of a language that the default theme has, its own words are taken for those that are missing.
        using var site = TestSite.With(
            ("site.yml", "title: T\nlanguage: nl\n"), Entry("e", "1850-03-05"), ("theme/strings/nl.yml", German.Replace("skip: Zum Text\n", "", StringComparison.Ordinal))).Build();
        var found = Assert.Single(site.Diagnostics, found => found.File == "theme/strings/nl.yml");
        Assert.Equal("AN032", found.Rule.Code);
        Assert.Contains("“skip”", found.Message, StringComparison.Ordinal);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_language_without_a_file_is_an_error_in_the_settings()
    {
        using var site = TestSite.With(("site.yml", "title: T\nlanguage: nl\n"), Entry("e", "1850-03-05")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("input/site.yml", "AN032", 2), (found.File, found.Rule.Code, found.At.Line));
        Assert.Contains("theme/strings/nl.yml", found.Message, StringComparison.Ordinal);
    }

    private static TestSite Site(params (string Path, string Text)[] theme) => TestSite.With(
    [
        ("site.yml", "title: T\nlanguage: de\n"),
        Entry("e", "1850-03-05", "people: [Ada, Bertha]", "[@s]"),
        Entry("f", "1851", "people: [Bertha, Ada]"),
        Entry("g", "1852", "tags: [x]"),
        Source("s"),
        .. theme,
    ]);
}
