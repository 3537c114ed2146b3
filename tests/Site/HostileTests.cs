using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>Texts that try to become markup, script, template or path: they stay text.</summary>
public class HostileTests
{
    // What breaks out of an element, an attribute in either quotes, a comment, CDATA or a template.
    private const string Nasty = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>' onclick='x()' " +
        "{{ 7*7 }}{{site.title}} & &amp; ]]> --> \u202egnp.exe\u202c zero\u200bwidth {0} ../../etc/passwd";

    // In brackets of ours, ]] would end the link.
    private static readonly string InBrackets = Nasty.Replace("]]", "", StringComparison.Ordinal);

    private static readonly string InQuotes = Nasty.Replace("\"", "\\\"", StringComparison.Ordinal);

    // As it is shown: what nobody would see is a sign.
    private static readonly string Visible = Nasty.Replace('\u202e', '\uFFFD').Replace('\u202c', '\uFFFD').Replace('\u200b', '␣');

    private static string Quoted => "'" + Nasty.Replace("'", "''", StringComparison.Ordinal) + "'";

    [Fact]
    public void Front_matter_stays_text_wherever_it_is_shown()
    {
        using var site = TestSite.With(
            ("site.yml", $"title: {Quoted}\ndescription: {Quoted}\nperiods:\n  - {{title: {Quoted}, date: 1850/1851, summary: {Quoted}}}\n"),
            ("entries/e.md", $"""
                ---
                title: {Quoted}
                date: 1850
                summary: {Quoted}
                people: [{Quoted}]
                organisations: [{Quoted}]
                places: [{Quoted}]
                tags: [{Quoted}]
                image: {"{"}src: media/x.svg, alt: {Quoted}, caption: {Quoted}, credit: {Quoted}{"}"}
                quotes: [{"{"}by: {Quoted}, said: {Quoted}, in: s, at: {Quoted}{"}"}]
                disputed: [{"{"}point: {Quoted}, accounts: [{"{"}says: {Quoted}, in: s, at: {Quoted}{"}"}, {"{"}says: Something else, in: s{"}"}]{"}"}]
                corrections: [{"{"}date: 1851, note: {Quoted}{"}"}]
                ---
                [[s]]
                """),
            ("sources/s.md", $"---\ntitle: {Quoted}\npublisher: {Quoted}\nbyline: [{Quoted}]\npublished: 1850\nreliability: {Quoted}\n---\n[[e]]\n"),
            ("people/p.md", $"---\ntitle: {Quoted}\naliases: ['x {Nasty.Replace("'", "''", StringComparison.Ordinal)}']\nsummary: {Quoted}\n---\n"),
            ("pages/p.md", $"---\ntitle: {Quoted}\nsummary: {Quoted}\n---\n"),
            ("media/x.svg", "<svg/>")).Build();
        // One name for all of them is reported too.
        Assert.All(site.Diagnostics, found => Assert.Contains(found.Rule.Code, new[] { "AN012", "AN022", "AN130" }));
        var pages = HostilePages.AssertHarmless(site.Timeline);
        Assert.Equal(Visible, pages["entries/e/index.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal(Visible, pages["sources/s/index.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal(Visible, pages["people/p/index.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal(Visible, pages["entries/e/index.html"].QuerySelector("main img")!.GetAttribute("alt"));
        Assert.Equal(Visible, pages["entries/e/index.html"].QuerySelector("main h3")!.TextContent);
        Assert.All(site.Files, HostilePages.AssertStaysInside);
    }

    [Fact]
    public void A_text_full_of_markup_stays_text()
    {
        using var site = Written($$"""
            {{Nasty}}

            <div onclick="x()">block</div>

            <script>
            alert(1)
            </script>

            ## Heading {{Nasty}} {onclick=alert(1) .x #y}

            A [link](https://example.org "{{InQuotes}}"){onclick=alert(1)} and `{{Nasty}}`.

            ```"><script>alert(1)</script>
            {{Nasty}}
            ```

            | a {{Nasty}} |
            | --- |
            | b |

            {=={{Nasty}}==}{>>{{Nasty}}<<} [{{InBrackets}} @s, {{InBrackets}}] [[s|{{InBrackets}}]]

            ![{{InBrackets}}](media/x.svg "{{InQuotes}}")

            <!-- comment --> <?php echo 1 ?> <![CDATA[ x ]]> &lt;script&gt;alert(2)&lt;/script&gt; &#60;script&#62;
            """);
        Assert.Equal(["AN022", "AN108"], site.Diagnostics.Select(found => found.Rule.Code).Distinct().Order());
        var main = HostilePages.AssertHarmless(site.Timeline)["entries/e/index.html"].QuerySelector("main")!;
        Assert.Contains("{{ 7*7 }}{{site.title}}", main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("49", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("<div onclick=\"x()\">block</div>", main.TextContent.Replace('“', '"').Replace('”', '"'), StringComparison.Ordinal);
        Assert.Contains("<script>alert(2)</script>", main.TextContent, StringComparison.Ordinal);
        Assert.Single(main.QuerySelectorAll("img"));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x]( javascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#x6A;avascript&#58;alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//elsewhere.org/)")]
    [InlineData("[x](../../../etc/passwd)")]
    [InlineData("[x](media/../../etc/passwd)")]
    [InlineData("[x](media/%2e%2e/%2e%2e/etc/passwd)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml,<svg/onload=alert(1)>)")]
    [InlineData("![x](https://elsewhere.org/x.png)")]
    [InlineData("![x](media/../../x.png)")]
    [InlineData("![x](media/\"onerror=\"alert(1))")]
    [InlineData("![x](media/%22%20onerror=%22alert(1).png)")]
    [InlineData("![x](//elsewhere.org/x.png)")]
    [InlineData("{==x==}{>>[x](javascript:alert(1))<<}")]
    public void A_harmful_address_is_an_error_and_even_then_not_linked(string body)
    {
        using var site = Written(body);
        Assert.NotEmpty(site.Diagnostics);
        Assert.Empty(site.Files);
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<vbscript:x>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("[x](https://example.org/\"onmouseover=\"alert(1))")]
    [InlineData("https://example.org/\"onmouseover=alert(1)")]
    [InlineData("<https://example.org/\"onmouseover=alert(1)>")]
    [InlineData("<a\"onmouseover=alert(1)@example.org>")]
    [InlineData("[x](mailto:a@example.org?subject=\"onclick=\"x)")]
    [InlineData("[x]{onclick=alert(1)}")]
    [InlineData("# x {onclick=alert(1)}")]
    public void What_looks_like_an_address_and_is_none_stays_text(string body)
    {
        using var site = Written(body);
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Theory]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("archived: data:text/html,x")]
    [InlineData("url: //elsewhere.org")]
    public void A_harmful_address_in_front_matter_is_an_error_and_even_then_not_linked(string key)
    {
        using var site = TestSite.With(("sources/s.md", $"---\ntitle: S\n{key}\n---\n")).Build();
        Assert.Equal("AN006", Assert.Single(site.Diagnostics).Rule.Code);
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://elsewhere.org/x.png")]
    [InlineData("media/../../etc/passwd")]
    [InlineData("media/x\" onerror=\"alert(1)")]
    public void A_harmful_image_in_front_matter_is_an_error_and_even_then_not_fetched(string source)
    {
        using var site = TestSite.With(("entries/e.md", $"---\ntitle: E\ndate: 1850\nimage: {{src: '{source}', alt: x}}\n---\n")).Build();
        Assert.NotEmpty(site.Diagnostics);
        HostilePages.AssertHarmless(site.Timeline);
    }

    private static TestSite Written(string body) => TestSite.With(
        ("entries/e.md", $"---\ntitle: E\ndate: 1850\n---\n{body}\n"),
        ("sources/s.md", "---\ntitle: S\n---\n"),
        ("media/x.svg", "<svg/>")).Build();
}
