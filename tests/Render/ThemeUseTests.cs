using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>What a theme has and nothing uses, and words that it leaves to the default theme.</summary>
public sealed class ThemeUseTests
{
    [Theory]
    [InlineData("theme/partials/foter.html", "no template that is used includes this; did you mean “footer”?")]
    [InlineData("theme/partials/aside.html", "no template that is used includes this")]
    [InlineData("theme/layouts/special.html", "no page has this layout; the kinds of pages are those of the default theme's layouts")]
    [InlineData("theme/layouts/entri.html", "no page has this layout; did you mean “entry”?")]
    public void A_template_that_nothing_uses_is_named(string path, string message)
    {
        using var site = TestSite.With(Entry("e", "1850"), (path, "<p>x</p>\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal((path, "AN095", message), (found.File, found.Rule.Code, found.Message));
        Assert.NotEmpty(site.Files);
    }

    [Fact]
    public void What_only_unused_templates_include_is_unused()
    {
        using var site = TestSite.With(
            Entry("e", "1850"),
            ("theme/layouts/special.html", "{{ include 'a' }}"), ("theme/partials/a.html", "{{ include 'b' }}"), ("theme/partials/b.html", "{{ include 'b' }}")).Build();
        Assert.Equal(
            ["theme/layouts/special.html", "theme/partials/a.html", "theme/partials/b.html"],
            site.Diagnostics.Where(found => found.Rule.Code == "AN095").Select(found => found.File));
    }

    [Theory]
    [InlineData("{{ include 'a' }}")]
    [InlineData("{{ include \"a\" }}")]
    [InlineData("{{ include('a') }}")]
    [InlineData("{{ 'a' | include }}")]
    [InlineData("{{ x = 'a' }}{{ include x }}")]
    [InlineData("{{ if false }}{{ for y in [1] }}{{ include 'a' }}{{ end }}{{ end }}")]
    [InlineData("{{ include 'b' }}")]
    public void What_may_be_included_is_used(string footer)
    {
        var files = new List<(string, string)> { Entry("e", "1850"), ("theme/partials/footer.html", footer), ("theme/partials/a.html", "x") };
        if (footer.Contains("'b'", StringComparison.Ordinal)) files.Add(("theme/partials/b.html", "{{ include 'a' }}{{ if false }}{{ include 'b' }}{{ end }}"));
        using var site = TestSite.Built([.. files]);
        Assert.NotEmpty(site.Files);
    }

    [Fact]
    public void A_word_that_no_template_uses_is_named_at_its_place()
    {
        using var site = TestSite.With(
            Entry("e", "1850"),
            ("theme/strings/en.yml", "collections:\n  disputed: Persons\n  dispted: Folk\nmine:\n  shown: Shown\n  unused: x\n  group: {a: 1, b: 2}\n  filled: '{0}!'\ncount:\n  entries: {one: one, two: two of them, other: '{0} of them'}\n  frogs: {one: frog, other: frogs}\n  toads: {one: toad, other: toads}\n"),
            ("theme/partials/footer.html", "{{ words.mine.shown }}{{ for each in words.mine.group }}{{ each.key }}{{ end }}{{ fill words.mine.filled 'x' }}{{ count 'count.frogs' 2 }}")).Build();
        Assert.Equal(
            [
                "theme/strings/en.yml(3,3): warning AN095: no template uses the word “collections.dispted”; did you mean “collections.disputed”?",
                "theme/strings/en.yml(6,3): warning AN095: no template uses the word “mine.unused”",
                "theme/strings/en.yml(12,11): warning AN095: no template uses the word “count.toads.one”",
                "theme/strings/en.yml(12,22): warning AN095: no template uses the word “count.toads.other”",
            ],
            site.Diagnostics.Select(found => found.ToString()));
    }

    [Fact]
    public void Words_are_laid_over_those_of_the_default_theme()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nlanguage: de\n"), Entry("e", "1850"),
            ("theme/strings/de.yml", "collections: {disputed: Menschen}\ncount: {entries: {other: '{0} Stück'}}\n"),
            ("theme/partials/footer.html", "<p id=p>{{ words.collections.disputed }}|{{ words.skip }}|{{ count 'count.entries' 1 }}</p>"));
        Assert.Equal("Menschen|Zum Text|1 Stück", site.Page("index.html").QuerySelector("#p")!.TextContent);
    }

    [Fact]
    public void A_language_of_ones_own_that_lacks_words_is_told_so_once()
    {
        using var site = TestSite.With(("site.yml", "title: T\nlanguage: nl\n"), Entry("e", "1850"), ("theme/strings/nl.yml", "collections: {disputed: Mensen}\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("theme/strings/nl.yml", "AN032"), (found.File, found.Rule.Code));
        Assert.Matches("^this lacks [0-9]+ words: “language.direction”, .* and [0-9]+ more; take them from the default theme's strings/en.yml$", found.Message);
    }

    [Fact]
    public void Words_that_are_no_YAML_are_told_so_once()
    {
        using var site = TestSite.With(("site.yml", "title: T\nlanguage: nl\n"), Entry("e", "1850"), ("theme/strings/nl.yml", "collections: {disputed: Mensen\n")).Build();
        Assert.Equal("AN003", Assert.Single(site.Diagnostics).Rule.Code);
    }

    [Fact]
    public void A_loop_over_words_keeps_the_order_of_the_file_in_every_process()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", "---\ntitle: E\ndate: 1850\n---\n");
        var names = Enumerable.Range(0, 40).Select(number => $"w{number * 7 % 40}").ToArray();
        folder.Write("theme/strings/en.yml", $"mine:\n{string.Concat(names.Select(name => $"  {name}: {name.ToUpperInvariant()}\n"))}");
        folder.Write("theme/layouts/entry.html", "<p>{{ for each in words.mine }}{{ each.key }}={{ each.value }},{{ end }}</p>{{ words.mine }}{{ words.data.files }}{{ for each in words }}{{ each.key }} {{ end }}\n");
        var pages = Enumerable.Range(0, 2).Select(_ =>
        {
            var build = AnnalsCommand.Run(folder.Path, "build");
            Assert.True(build.ExitCode == 0, build.Error);
            return File.ReadAllText(folder["output/entries/e/index.html"]);
        }).ToArray();
        Assert.Equal(pages[0], pages[1]);
        Assert.Contains($"<p>{string.Concat(names.Select(name => $"{name}={name.ToUpperInvariant()},"))}</p>", pages[0], StringComparison.Ordinal);
    }
}
