using Annals.Parse.Markdown;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Tasks, marked words and callouts are shown as such; formulas, changes and attributes are reported.</summary>
public class OtherNotationTests
{
    [Theory]
    [InlineData("a ==b== c", "<p>a <mark>b</mark> c</p>\n")]
    [InlineData("==a *b*== ==c== (==d==)s", "<p><mark>a <em>b</em></mark> <mark>c</mark> (<mark>d</mark>)s</p>\n")]
    [InlineData("彼は==「中止」==と", "<p>彼は<mark>「中止」</mark>と</p>\n")]
    [InlineData("a == b, x==y or z==w, a === b, ===x===, ==, == a ==", "<p>a == b, x==y or z==w, a === b, ===x===, ==, == a ==</p>\n")]
    [InlineData("{==a ==b== c==}{>>note<<}", "<div class=\"annotated\">\n<p><mark id=\"words_1\">a <mark>b</mark> c</mark></p>\n</div>\n")]
    [InlineData("{==a===}{>>note<<}", "<div class=\"annotated\">\n<p><mark id=\"words_1\">a=</mark></p>\n</div>\n")]
    [InlineData("a \\==b\\== `==c==`", "<p>a ==b== <code>==c==</code></p>\n")]
    [InlineData("[[x|a ==b==]]", "<p></p>\n")]
    [InlineData("- [ ] a\n- [x] b\n- [X] c\n- [ ]", "<ul>\n<li><span class=\"task\" role=\"img\" aria-label=\"\">☐</span> a</li>\n<li><span class=\"task\" role=\"img\" aria-label=\"\">☑</span> b</li>\n<li><span class=\"task\" role=\"img\" aria-label=\"\">☑</span> c</li>\n<li><span class=\"task\" role=\"img\" aria-label=\"\">☐</span></li>\n</ul>\n")]
    [InlineData("- [x](https://example.org/)", "<ul>\n<li><a rel=\"external\" href=\"https://example.org/\">x</a></li>\n</ul>\n")]
    [InlineData("- a [ ] b\n- \\[ ] c", "<ul>\n<li>a [ ] b</li>\n<li>[ ] c</li>\n</ul>\n")]
    [InlineData("> [!NOTE]\n> Words *here*.\n>\n> More.", "<section class=\"callout note\">\n<p class=\"callout-title\"><strong></strong></p>\n<p>Words <em>here</em>.</p>\n<p>More.</p>\n</section>\n")]
    [InlineData("> [!tip]- A *title*\n> Words.", "<section class=\"callout tip\">\n<p class=\"callout-title\"><strong>A <em>title</em></strong></p>\n<p>Words.</p>\n</section>\n")]
    [InlineData("> [!Warning] Title", "<section class=\"callout warning\">\n<p class=\"callout-title\"><strong>Title</strong></p>\n</section>\n")]
    [InlineData("> [!caution]\n> - a", "<section class=\"callout caution\">\n<p class=\"callout-title\"><strong></strong></p>\n<ul>\n<li>a</li>\n</ul>\n</section>\n")]
    [InlineData("> \\[!note]\n> a", "<blockquote>\n<p>[!note]\na</p>\n</blockquote>\n")]
    [InlineData("Costs $5 to $10, US$5, $5M–$6M, CA$/US$ rates, $$$, $HOME and $PATH, 5$ and 6$, \\$x$", null)]
    [InlineData("`$x$` `{++a++}` `==a` {{#if}} {% x %} {a} {} a^2 ^ [x] C++ {\"a\": 1}", null)]
    public void Without_a_word(string markdown, string? html)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var body = ProseParser.Parse("x.md", markdown, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Empty(body.NearMisses);
        if (html is not null) Assert.Equal(html, body.Markup);
    }

    [Theory]
    [InlineData("{++added++} {--gone--} {~~old~>new~~}", "1:1 {++added++}, 1:13 {--gone--}, 1:24 {~~old~>new~~}")]
    [InlineData("a {++b\nc++} {++d", "1:3 {++b c++}, 2:6 {++")]
    [InlineData("$x$ and $E = mc^2$, ($n$)", "1:1 $x$, 1:9 $E = mc^2$, 1:22 $n$")]
    [InlineData("$$\nx\n$$", "1:1 $$ x $$")]
    [InlineData("$$\n\nx\n\n$$", "1:1 $$, 5:1 $$")]
    [InlineData("> [!tpi]\n> a", "1:3 [!tpi]")]
    [InlineData("[!note]\na", "1:1 [!note]")]
    [InlineData("## A {.b}\n\nc {#d}\n{: .e}", "1:6 {.b}, 3:3 {#d}, 4:1 {: .e}")]
    [InlineData("a ==b c", "1:3 ==")]
    [InlineData("- [/] a", "1:3 [/]")]
    [InlineData("a ![[plan.png]]", "1:4 [[plan.png]]")]
    [InlineData("$5 to $10, or $x^2$", "1:15 $x^2$")]
    [InlineData("a^[b]", "1:2 ^[b]")]
    [InlineData("A {==claim==}{>>note $x$<<}.", "1:22 $x$")]
    public void Reported(string markdown, string says) =>
        Assert.Equal(says, string.Join(", ", ProseParser.Parse("x.md", markdown, new Annals.Reporting.Diagnostics()).NearMisses.Select(miss => $"{miss.At.Line}:{miss.At.Column} {miss.Written}")));

    [Theory]
    [InlineData("en", "Note", "Done")]
    [InlineData("de", "Hinweis", "Erledigt")]
    [InlineData("ar", "ملاحظة", "مُنجز")]
    public void Named_in_the_language_of_the_site(string language, string note, string done)
    {
        using var site = TestSite.With(Entry("x", "2022", "", "> [!note]\n> Words.\n\n- [x] b\n"));
        site.Write("site.yml", $"title: T\nlanguage: {language}\n");
        site.Build();
        foreach (var page in (string[])["entries/x/index.html", "print/index.html"])
        {
            Assert.Equal(note, site.Page(page).QuerySelector(".callout-title")!.TextContent);
            Assert.Equal(done, site.Page(page).QuerySelector(".task")!.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public void A_callout_is_no_quotation()
    {
        const string Said = "She said the bridge had been closed since the morning of that day.";
        using var site = TestSite.With(
            Source("a"), Words("a", Said),
            Entry("x", "2022", "", "> [!note]\n> Nothing of this was ever said by anybody at all on that day. [@a]\n")).Build();
        Assert.Empty(site.Diagnostics);
        Assert.Empty(site.Timeline.Verifications);
    }

    [Fact]
    public void Of_the_bundle_all_is_shown_or_reported()
    {
        using var site = TestSite.With(Entry("x", "2022", "title: X\n",
            "The wall fell.[^1] <!-- ask Ada before we print this --> %%call the lawyer%% ![[plan.png]] {++added++} {--gone--}\n\n- [ ] todo\n\n[^1]: Harbour report, page 3.\n")).Build();
        Assert.Equal(["AN104", "AN104", "AN104"], site.Diagnostics.Select(found => found.Rule.Code));
    }

    [Theory]
    [InlineData("Words ％％call the lawyer％％ more.", "“％％call the lawyer％％” is shown as text: it is private only between the signs %% of an English keyboard")]
    [InlineData("％％call the lawyer", "“％％” is shown as text: it is private only between the signs %% of an English keyboard")]
    [InlineData("［！nota］ Words.", "“［！nota］” is shown as text: a callout begins a quotation, as > [!note], and its kinds are note, tip, important, warning, caution; did you mean “note”?")]
    public void What_a_keyboard_for_Chinese_or_Japanese_writes_is_reported(string text, string says)
    {
        using var site = TestSite.With(Entry("x", "2022", "title: X\n", text)).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN104", says), (found.Rule.Code, found.Message));
    }

    [Theory]
    [InlineData("Words \\%%as they stand\\%%")]
    [InlineData("５０％ や ８０％！")]
    public void Other_signs_of_per_cent_are_not(string text)
    {
        using var site = TestSite.With(Entry("x", "2022", "title: X\n", text)).Build();
        Assert.Empty(site.Diagnostics);
    }
}
