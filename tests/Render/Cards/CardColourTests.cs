using System.Text;
using Annals.Render.Cards;
using Annals.Tests.Support;
using SkiaSharp;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Cards;

/// <summary>Cards have the colours that the theme's style sheet gives its pages by day.</summary>
public class CardColourTests
{
    [Theory]
    [InlineData("#123", "#112233")]
    [InlineData("#1234", "#112233")]
    [InlineData("#0A0b0C", "#0a0b0c")]
    [InlineData("#0a0b0cff", "#0a0b0c")]
    [InlineData("rgb(10, 11, 12)", "#0a0b0c")]
    [InlineData("rgb(10 11 12 / 50%)", "#0a0b0c")]
    [InlineData("rgba(10,11,12,.5)", "#0a0b0c")]
    [InlineData("rgb(100% 0% 50%)", "#ff0080")]
    [InlineData("hsl(0 100% 50%)", "#ff0000")]
    [InlineData("hsl(210deg, 50%, 40%)", "#336699")]
    [InlineData("hsl(-150 50% 40%)", "#336699")]
    [InlineData("MidnightBlue", "#191970")]
    [InlineData("rebeccapurple", "#663399")]
    [InlineData("light-dark(#0a0b0c, #fff)", "#0a0b0c")]
    [InlineData("light-dark(rgb(10 11 12), white)", "#0a0b0c")]
    public void As_CSS_writes_them(string css, string digits) => Assert.Equal(CardColour.Parse(digits), CardColour.Parse(css));

    [Theory]
    [InlineData("oklch(60% 0.1 20)")]
    [InlineData("#12345")]
    [InlineData("#ggg")]
    [InlineData("currentcolor")]
    [InlineData("window")]
    [InlineData("transparent")]
    [InlineData("rgb(1 2)")]
    [InlineData("")]
    public void What_is_none_here(string css) => Assert.Null(CardColour.Parse(css));

    [Fact]
    public void The_style_sheet_gives_the_colours_and_every_card_a_new_name()
    {
        using var site = TestSite.With(Entry("a", "1901")).Build(CardSite.Url);
        var before = site.Card("a");
        site.WriteTheme("assets/style.css", """
            /* :root { --paper: red } */
            @media (prefers-color-scheme: dark) { :root { --paper: #000; --spine: #fff } }
            @layer base { :root, :host { --sheet: #FFFFF0; --paper: var(--sheet); --mark: "}" } }
            .note { --ink: red }
            html { --spine: var(--none, rgb(0 128 0)) }
            """u8.ToArray());
        site.Build(CardSite.Url);
        Assert.Empty(site.Diagnostics);
        Assert.NotEqual(before, site.Card("a"));
        using var picture = SKBitmap.Decode(site.PathOf(site.Card("a")));
        Assert.Equal((new SKColor(255, 255, 240), new SKColor(0, 128, 0)), (picture.GetPixel(5, 5), picture.GetPixel(CardLayout.Spine, 5)));
    }

    [Fact]
    public void Layers_within_layers_hold_rules_and_what_is_not_closed_ends_with_the_sheet()
    {
        using var site = TestSite.With(Entry("a", "1901"));
        site.WriteTheme("assets/style.css", Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("@layer a {", 100_000))} :root {{ --paper: #00f }} {new string('}', 100_000)} html {{ --spine: #0f0 "));
        site.Build(CardSite.Url);
        using var picture = SKBitmap.Decode(site.PathOf(site.Card("a")));
        Assert.Equal((new SKColor(0, 0, 255), new SKColor(0, 255, 0)), (picture.GetPixel(5, 5), picture.GetPixel(CardLayout.Spine, 5)));
    }

    [Fact]
    public void A_colour_that_is_not_read_is_told_at_its_place()
    {
        using var site = TestSite.With(Entry("a", "1901"));
        site.WriteTheme("assets/style.css", ":root {\n  --paper: #fff;\n  --spine: oklch(60% 0.2 20);\n}\n"u8.ToArray());
        site.Build(CardSite.Url);
        Assert.EndsWith("assets/style.css(3,3): warning AN071: --spine is “oklch(60% 0.2 20)”, which is not read here, and link cards have the default theme's: write it as #rrggbb, rgb(), hsl() or by its name", Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(site.PathOf(site.Card("a")));
        Assert.Equal(new SKColor(0xC3, 0x22, 0x3A), picture.GetPixel(CardLayout.Spine, 5));
    }
}
