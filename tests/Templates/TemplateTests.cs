using Annals.Tests.Support;
using Annals.Text;
using Scriban;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Templates;

/// <summary>A template says in a page what it says to Scriban alone, but for the escaping.</summary>
public class TemplateTests
{
    private const string Before = "<main id=\"_main\">\n", After = "</main>", Page = "entries/e/index.html";

    public static TheoryData<string> Templates =>
    [
        "a {{ 'b' }} {{- ' c' }}{{~ 'd' ~}} e",
        "{{ x = 3 }}{{ x }}{{ x = x + 1 }}{{ x }}",
        "{{ xs = [1, 2, 3] }}{{ for x in xs }}{{ x }},{{ end }}",
        "{{ for x in 1..4 }}{{ x }}{{ end }}",
        "{{ xs = [] }}{{ for x in xs }}{{ x }}{{ else }}none{{ end }}",
        "{{ xs = null }}{{ for x in xs }}{{ x }}{{ else }}none{{ end }}.",
        "{{ xs = ['a', 'b', 'b'] }}{{ for x in xs }}{{ for.index }}{{ for.rindex }}{{ for.length }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.odd }}{{ for.changed }} {{ end }}",
        "{{ xs = [1, 2] }}{{ ys = ['p', 'q', 'r'] }}{{ for x in xs }}{{ for y in ys }}{{ for.index }}{{ x }}{{ y }} {{ end }}{{ for.index }};{{ end }}",
        "{{ xs = [1, 2] }}{{ for x in xs }}{{ for y in 1..2 }}{{ for.last }}{{ x }}{{ y }} {{ end }}{{ for.last }};{{ end }}",
        "{{ xs = [1, 2] }}{{ for y in 1..2 }}{{ for x in xs }}{{ for.first }}{{ x }}{{ y }} {{ end }}{{ for.first }};{{ end }}",
        "{{ xs = [1, 2, 3, 4] }}{{ for x in xs limit:2 offset:1 }}{{ x }}{{ end }}{{ for x in xs reversed }}{{ x }}{{ end }}",
        "{{ xs = [1, 2, 3, 4] }}{{ for x in xs }}{{ if x == 2 }}{{ continue }}{{ end }}{{ if x == 4 }}{{ break }}{{ end }}{{ x }}{{ end }}",
        "{{ x = 'mine' }}{{ xs = [1, 2] }}{{ for x in xs }}{{ x }}{{ x | math.plus 1 }}{{ end }}{{ x }}",
        "{{ xs = [3, 4] }}{{ for x in xs }}{{ y = x }}{{ math.plus x y }}{{ [x, 1] | array.size }}{{ end }}{{ y }}",
        "{{ xs = [1, 2] }}{{ for x in xs }}{{ capture c }}<{{ x }}>{{ end }}{{ c | string.size }}{{ end }}",
        "{{ xs = [1, 2] }}{{ for x in xs }}{{ case x }}{{ when 1 }}one{{ else }}{{ x }}{{ end }}{{ end }}",
        "{{ xs = [1, 2] }}{{ for x in xs }}{{ n = 0 }}{{ while n < x }}{{ n = n + 1 }}{{ n }}{{ end }};{{ end }}",
        "{{ if 1 > 2 }}a{{ else if 'x' == 'x' }}b{{ else }}c{{ end }}",
        "{{ t = 'x' }}{{ f = false }}{{ n = null }}{{ if !f && (t || n) }}yes{{ end }}{{ if n || f }}no{{ end }}{{ if t == 'x' }}same{{ end }}{{ if t != 'x' }}not{{ end }}{{ if n == 'x' }}not{{ end }}",
        "{{ func twice(x) }}{{ x }}{{ x }}{{ end }}{{ xs = [1, 2] }}{{ for x in xs }}{{ twice x }}{{ end }}",
        "{{ x = {a: {b: 5}} }}{{ x.a.b }}{{ with x }}{{ y = 1 }}{{ end }}{{ x.a['b'] }}",
        "{{ x = {a: 1, t: 'u'} }}{{ ys = [1, 2] }}{{ with x }}{{ a }}{{ b = 2 }}{{ if t }}{{ b }}{{ end }}{{ for y in ys }}{{ y }}{{ a }}{{ end }}{{ end }}{{ x.b }}",
        "{{ xs = [1, 2, 3] }}{{ for x in xs }}{{ if x == 2 }}{{ ret }}{{ end }}{{ x }}{{ end }}never",
        "{{ x = {b: 2, a: 1, c: null} }}{{ for kv in x }}{{ kv.key }}={{ kv.value }};{{ end }}",
        "{{ x = {b: 2, a: 't'} }}{{ for kv in x }}{{ kv }}|{{ end }}{{ x }}",
        "{{ x = {b: {d: 1}, a: [1, 'y']} }}{{ for kv in x }}{{ kv }}|{{ for inner in kv.value }}{{ inner }}{{ end }}{{ end }}",
        "{{ x = {b: 2, a: 1} }}{{ x | array.map 'key' | array.join ',' }} {{ x | array.map 'value' | array.join ',' }} {{ x | array.map 'key' }}",
        "{{ x = {b: 2, a: 1} }}{{ (x | array.sort 'value' | array.first).key }}{{ (x | array.sort 'key' | array.last).value }}{{ x | array.size }}",
        "{{ x = {b: 2, a: 1} }}{{ for kv in x }}{{ for.index }}{{ for.last }}{{ if kv.key == 'a' }}!{{ end }}{{ end }}{{ for kv in x limit:1 }}{{ kv.key }}{{ end }}{{ for kv in x reversed }}{{ kv.value }}{{ end }}",
        "{{ x = {b: 2, a: 1} }}{{ [x] }}{{ for kv in x }}{{ [kv] }}{{ y = kv }}{{ y.key }}{{ end }}",
        "{{ x = {b: 2, a: 1} }}{{ func show(p) }}{{ p.key }}{{ end }}{{ for kv in x }}{{ show kv }}{{ kv['key'] }}{{ end }}",
        "{{ x = {b: 2, a: 1} }}{{ x | array.filter @(do; ret $0.value > 1; end) | array.map 'key' }}{{ x | array.each @(do; ret $0.key; end) }}",
        "{{ x = {b: 2, a: 1} }}{{ x | array.join '; ' }} {{ x | array.contains 2 }}{{ x.a ?? 3 }}{{ x == null }}",
        "{{ [1, 2.5, true, null, 'x', [3]] }} {{ 1..3 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ 1.5 + 1 }} {{ 'a' + 1 }} {{ 2 > 1 ? 'y' : 'n' }}",
        "{{ 'a b' | string.capitalize | string.append '!' | string.split ' ' | array.reverse | array.join '-' }} {{ 'x' * 3 }} {{ 5 | math.round }} {{ -1.27 | math.format '0.0' }}",
        "{{ for x in [{n: 2}, {n: 1}] | array.sort 'n' }}{{ x.n }}{{ x }}{{ end }}{{ [{n: 2}, {n: 1}] | array.map 'n' }}",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void It_says_the_same(string template)
    {
        using var site = TestSite.Built(Entry("e", "1850"), ("theme/layouts/entry.html", template));
        Assert.Equal(Escaped(Template.Parse(template)), MainOf(site.Text(Page)));
    }

    /// <summary>The native program, where one is named: it has no reflection, by which Scriban looks for members of .NET's own types.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void The_native_program_says_the_same(string template)
    {
        if (Environment.GetEnvironmentVariable("ANNALS_PROGRAM") is not { Length: > 0 } program) { Assert.Skip("no native program is named"); return; }
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", Entry("e", "1850").Text);
        folder.Write("theme/layouts/entry.html", template);
        var build = AnnalsCommand.RunProgram(program, folder.Path, "build");
        Assert.True(build.ExitCode == 0, build.Error);
        Assert.Equal(Escaped(Template.Parse(template)), MainOf(File.ReadAllText(folder["output/" + Page])));
    }

    [Fact]
    public void A_partial_knows_the_loop_that_it_stands_in()
    {
        using var site = TestSite.Built(
            Entry("e", "1850"),
            ("theme/layouts/entry.html", "{{ xs = ['a', 'b'] }}{{ for x in xs }}{{ include 'footer-of-x' }}{{ end }}"),
            ("theme/partials/footer-of-x.html", "{{ for.index }}{{ x }}{{ x | string.upcase }}{{ fill '_{0}_' x }}{{ if for.last }}.{{ end }}{{ y = x }}"));
        Assert.Equal("0aA_a_1bB_b_.", MainOf(site.Text(Page)));
    }

    [Fact]
    public void A_partial_knows_what_it_stands_with()
    {
        using var site = TestSite.Built(
            Entry("e", "1850"),
            ("theme/layouts/entry.html", "{{ x = {a: 1, xs: ['p', 'q']} }}{{ with x }}{{ include 'with-x' }}{{ end }}{{ x.c }}"),
            ("theme/partials/with-x.html", "{{ c = a }}{{ for y in xs }}{{ y }}{{ a }}{{ end }}"));
        Assert.Equal("p1q11", MainOf(site.Text(Page)));
    }

    [Fact]
    public void What_is_written_straight_into_the_page_is_a_text_to_a_template_that_looks_into_it()
    {
        using var site = TestSite.Built(
            ("entries/e.md", "---\ndate: 1850\ntitle: A & B\n---\nA *text*.\n"),
            ("theme/layouts/entry.html", "{{ entry.cite.bibtex | string.slice 0 5 }} {{ entry.cite.csl | string.contains '\"A & B\"' }} {{ entry.body | string.slice 0 9 }}"));
        Assert.Equal("@misc true &lt;p&gt;A &lt;em&gt;", MainOf(site.Text(Page)));
    }

    [Fact]
    public void What_is_captured_is_a_text_even_where_it_was_markup()
    {
        using var site = TestSite.Built(
            Entry("e", "1850", "title: A & B"),
            ("theme/layouts/entry.html", "{{ capture c }}<i>{{ entry.title }}</i>{{ header }}{{ end }}{{ c | string.size > 20 }}{{ c | string.slice 0 7 }}"));
        Assert.Equal("true&lt;i&gt;A &amp;a", MainOf(site.Text(Page)));
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

    // What a template writes is escaped without being asked; nothing else in these templates is written in signs of HTML.
    private static string Escaped(Template template) => Markup.Escape(template.Render());

    private static string MainOf(string page)
    {
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf(After, start, StringComparison.Ordinal)];
    }
}
