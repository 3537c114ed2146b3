using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>A folder laid over the default theme, and what is found wrong with it.</summary>
public class ThemeTests
{
    [Fact]
    public void A_theme_replaces_the_default_file_by_file()
    {
        using var site = TestSite.Built(
            Entry("e", "1850", "title: It happened"),
            ("theme/partials/footer.html", "<footer>our own foot</footer>\n"),
            ("theme/assets/style.css", "body { color: black }\n"),
            ("theme/assets/more.css", "p { color: black }\n"));
        var page = site.Page("entries/e/index.html");
        Assert.Equal("our own foot", Assert.Single(page.QuerySelectorAll("body > footer")).TextContent);
        Assert.Equal("It happened", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("body { color: black }\n", site.Text("assets/style.css"));
        Assert.Contains("assets/more.css", site.Files);
        Assert.Contains("assets/icon.svg", site.Files);
    }

    [Fact]
    public void A_text_that_a_template_writes_is_escaped_without_being_asked()
    {
        using var site = TestSite.Built(
            Entry("e", "1850", "title: \"<b>bold</b>\""),
            ("theme/layouts/entry.html", "<h1 title=\"{{ entry.title }}\">{{ entry.title }}</h1>{{ entry.title | string.upcase }}\n"));
        Assert.Contains(
            "<h1 title=\"&lt;b&gt;bold&lt;/b&gt;\">&lt;b&gt;bold&lt;/b&gt;</h1>&lt;B&gt;BOLD&lt;/B&gt;", site.Text("entries/e/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>{{ entry.titel }}</p>", 2, 13)]
    [InlineData("<p>{{ entri.title }}</p>", 2, 7)]
    [InlineData("<p>{{ titel }}</p>", 2, 7)]
    [InlineData("<p>{{ words.entry.referances }}</p>", 2, 19)]
    [InlineData("<p>{{ words.entri.references }}</p>", 2, 13)]
    [InlineData("<p>{{ if entry.sumary }}yes{{ end }}</p>", 2, 16)]
    [InlineData("<p>{{ for quote in entry.qoutes }}{{ end }}</p>", 2, 26)]
    public void A_misspelt_name_is_an_error_at_its_place_in_the_template(string line, int row, int column)
    {
        using var site = TestSite.With(Entry("e", "1850"), ("theme/layouts/entry.html", $"<h1>{{{{ entry.title }}}}</h1>\n{line}\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("theme/layouts/entry.html", "AN031"), (found.File, found.Rule.Code));
        Assert.Equal((row, column), (found.At.Line, found.At.Column));
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_misspelt_name_in_a_partial_is_an_error_in_the_partial()
    {
        using var site = TestSite.With(Entry("e", "1850"), ("theme/partials/footer.html", "<footer>\n<p>{{ site.titel }}</p>\n</footer>\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("theme/partials/footer.html", 2), (found.File, found.At.Line));
        Assert.Contains("titel", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if entry.title }}no end\n", "AN030")]
    [InlineData("{{ include 'no-such-partial' }}\n", "AN031")]
    [InlineData("{{ entry.title | string.upcas }}\n", "AN031")]
    [InlineData("{{ count 'count.entry' 3 }}\n", "AN031")]
    [InlineData("{{ while true }}{{ end }}\n", "AN031")]
    public void A_template_that_cannot_work_is_an_error_in_its_file(string template, string code)
    {
        using var site = TestSite.With(Entry("e", "1850"), ("theme/layouts/entry.html", template)).Build();
        Assert.All(site.Diagnostics, found => Assert.Equal(("theme/layouts/entry.html", code), (found.File, found.Rule.Code)));
        Assert.NotEmpty(site.Diagnostics);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_file_that_no_theme_has_is_named()
    {
        using var site = TestSite.With(Entry("e", "1850"), ("theme/layout/entry.html", "")).Build();
        Assert.Equal(("theme/layout/entry.html", "AN010"), (Assert.Single(site.Diagnostics).File, site.Diagnostics[0].Rule.Code));
    }
}
