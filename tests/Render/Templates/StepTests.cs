using Annals.Tests.Support;
using Scriban;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Templates;

/// <summary>A template says as steps what it says to Scriban.</summary>
public class StepTests
{
    private const string Before = "<main id=\"_main\">\n", After = "</main>";

    [Theory]
    [InlineData("a {{ 'b' }} {{- ' c' }}{{~ 'd' ~}} e")]
    [InlineData("{{ x = 3 }}{{ x }}{{ x = x + 1 }}{{ x }}")]
    [InlineData("{{ xs = [1, 2, 3] }}{{ for x in xs }}{{ x }},{{ end }}")]
    [InlineData("{{ for x in 1..4 }}{{ x }}{{ end }}")]
    [InlineData("{{ xs = [] }}{{ for x in xs }}{{ x }}{{ else }}none{{ end }}")]
    [InlineData("{{ xs = null }}{{ for x in xs }}{{ x }}{{ else }}none{{ end }}.")]
    [InlineData("{{ xs = ['a', 'b', 'b'] }}{{ for x in xs }}{{ for.index }}{{ for.rindex }}{{ for.length }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.odd }}{{ for.changed }} {{ end }}")]
    [InlineData("{{ xs = [1, 2] }}{{ ys = ['p', 'q', 'r'] }}{{ for x in xs }}{{ for y in ys }}{{ for.index }}{{ x }}{{ y }} {{ end }}{{ for.index }};{{ end }}")]
    [InlineData("{{ xs = [1, 2] }}{{ for x in xs }}{{ for y in 1..2 }}{{ for.last }}{{ x }}{{ y }} {{ end }}{{ for.last }};{{ end }}")]
    [InlineData("{{ xs = [1, 2] }}{{ for y in 1..2 }}{{ for x in xs }}{{ for.first }}{{ x }}{{ y }} {{ end }}{{ for.first }};{{ end }}")]
    [InlineData("{{ xs = [1, 2, 3, 4] }}{{ for x in xs limit:2 offset:1 }}{{ x }}{{ end }}{{ for x in xs reversed }}{{ x }}{{ end }}")]
    [InlineData("{{ xs = [1, 2, 3, 4] }}{{ for x in xs }}{{ if x == 2 }}{{ continue }}{{ end }}{{ if x == 4 }}{{ break }}{{ end }}{{ x }}{{ end }}")]
    [InlineData("{{ x = 'mine' }}{{ xs = [1, 2] }}{{ for x in xs }}{{ x }}{{ x | math.plus 1 }}{{ end }}{{ x }}")]
    [InlineData("{{ xs = [3, 4] }}{{ for x in xs }}{{ y = x }}{{ math.plus x y }}{{ [x, 1] | array.size }}{{ end }}{{ y }}")]
    [InlineData("{{ xs = [1, 2] }}{{ for x in xs }}{{ capture c }}<{{ x }}>{{ end }}{{ c | string.size }}{{ end }}")]
    [InlineData("{{ xs = [1, 2] }}{{ for x in xs }}{{ case x }}{{ when 1 }}one{{ else }}{{ x }}{{ end }}{{ end }}")]
    [InlineData("{{ xs = [1, 2] }}{{ for x in xs }}{{ n = 0 }}{{ while n < x }}{{ n = n + 1 }}{{ n }}{{ end }};{{ end }}")]
    [InlineData("{{ if 1 > 2 }}a{{ else if 'x' == 'x' }}b{{ else }}c{{ end }}")]
    [InlineData("{{ t = 'x' }}{{ f = false }}{{ n = null }}{{ if !f && (t || n) }}yes{{ end }}{{ if n || f }}no{{ end }}{{ if t == 'x' }}same{{ end }}{{ if t != 'x' }}not{{ end }}{{ if n == 'x' }}not{{ end }}")]
    [InlineData("{{ func twice(x) }}{{ x }}{{ x }}{{ end }}{{ xs = [1, 2] }}{{ for x in xs }}{{ twice x }}{{ end }}")]
    [InlineData("{{ x = {a: {b: 5}} }}{{ x.a.b }}{{ with x }}{{ y = 1 }}{{ end }}{{ x.a['b'] }}")]
    [InlineData("{{ x = {a: 1, t: 'u'} }}{{ ys = [1, 2] }}{{ with x }}{{ a }}{{ b = 2 }}{{ if t }}{{ b }}{{ end }}{{ for y in ys }}{{ y }}{{ a }}{{ end }}{{ end }}{{ x.b }}")]
    [InlineData("{{ xs = [1, 2, 3] }}{{ for x in xs }}{{ if x == 2 }}{{ ret }}{{ end }}{{ x }}{{ end }}never")]
    public void It_says_the_same(string template)
    {
        using var site = TestSite.Built(Entry("e", "1850"), ("theme/layouts/entry.html", template));
        Assert.Equal(Template.Parse(template).Render(), MainOf(site));
    }

    [Fact]
    public void A_partial_knows_the_loop_that_it_stands_in()
    {
        using var site = TestSite.Built(
            Entry("e", "1850"),
            ("theme/layouts/entry.html", "{{ xs = ['a', 'b'] }}{{ for x in xs }}{{ include 'footer-of-x' }}{{ end }}"),
            ("theme/partials/footer-of-x.html", "{{ for.index }}{{ x }}{{ x | string.upcase }}{{ fill '_{0}_' x }}{{ if for.last }}.{{ end }}{{ y = x }}"));
        Assert.Equal("0aA_a_1bB_b_.", MainOf(site));
    }

    [Fact]
    public void A_partial_knows_what_it_stands_with()
    {
        using var site = TestSite.Built(
            Entry("e", "1850"),
            ("theme/layouts/entry.html", "{{ x = {a: 1, xs: ['p', 'q']} }}{{ with x }}{{ include 'with-x' }}{{ end }}{{ x.c }}"),
            ("theme/partials/with-x.html", "{{ c = a }}{{ for y in xs }}{{ y }}{{ a }}{{ end }}"));
        Assert.Equal("p1q11", MainOf(site));
    }

    [Fact]
    public void What_is_written_straight_into_the_page_is_a_text_to_a_template_that_looks_into_it()
    {
        using var site = TestSite.Built(
            ("entries/e.md", "---\ndate: 1850\ntitle: A & B\n---\nA *text*.\n"),
            ("theme/layouts/entry.html", "{{ entry.cite.bibtex | string.slice 0 5 }} {{ entry.cite.csl | string.contains '\"A & B\"' }} {{ entry.body | string.slice 0 9 }}"));
        Assert.Equal("@misc true &lt;p&gt;A &lt;em&gt;", MainOf(site));
    }

    [Fact]
    public void What_is_captured_is_a_text_even_where_it_was_markup()
    {
        using var site = TestSite.Built(
            Entry("e", "1850", "title: A & B"),
            ("theme/layouts/entry.html", "{{ capture c }}<i>{{ entry.title }}</i>{{ header }}{{ end }}{{ c | string.size > 20 }}{{ c | string.slice 0 7 }}"));
        Assert.Equal("true&lt;i&gt;A &amp;a", MainOf(site));
    }

    [Theory]
    [InlineData("{{ xs = [1, 2] }}\n{{ for x in xs }}{{ entry.title.size.x }}{{ end }}", 2)]
    [InlineData("{{ xs = [1, 2] }}\n\n{{ for x in xs }}{{ x | string.nothing }}{{ end }}", 3)]
    [InlineData("{{ xs = 1..2000 }}\n{{ ys = [1, 2] }}{{ for x in xs }}{{ for y in ys }}{{ for z in 1..2000 }}{{ end }}{{ end }}{{ end }}", 2)]
    public void What_fails_within_a_loop_is_an_error_at_its_line(string template, int line)
    {
        using var site = TestSite.With(Entry("e", "1850"), ("theme/layouts/entry.html", template)).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("theme/layouts/entry.html", "AN031", line), (found.File, found.Rule.Code, found.At.Line));
    }

    private static string MainOf(TestSite site)
    {
        var page = site.Text("entries/e/index.html");
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf(After, start, StringComparison.Ordinal)];
    }
}
