using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Cards;

/// <summary>Titles that no font of the theme can draw.</summary>
public class CardScriptTests
{
    [Fact]
    public void A_title_without_a_font_has_the_card_of_the_site_and_a_warning_for_each_script()
    {
        using var site = TestSite.With(
            Entry("a", "1901", "title: เมือง"), Entry("b", "1902", "title: น้ำ"), Entry("c", "1903", "title: 서울"), Entry("d", "1904", "title: \"Fire 🔥\""),
            Entry("e", "1905", "title: Пожар, πυρ, حريق, 火事, Ho\u0302\u0300"), Entry("f", "1906", "title: Cafe\u0301 می\u200Cخواهم")).Build(CardSite.Url);
        Assert.Equal(
            [
                "input/entries/a.md(3,8): warning AN121: no font of the theme has Thai letters such as “เ”: its link card is not drawn, nor are those of 1 other, and the site’s is named in its place; put a font that has them into fonts/ of your theme, as title-4-thai.ttf",
                "input/entries/c.md(3,8): warning AN121: no font of the theme has Korean letters such as “서”: its link card is not drawn, and the site’s is named in its place; put a font that has them into fonts/ of your theme, as title-4-korean.ttf",
                "input/entries/d.md(3,8): warning AN121: no font of the theme has “🔥” (U+1F525): its link card is not drawn, and the site’s is named in its place; put a font that has them into fonts/ of your theme, as title-4-signs.ttf",
            ],
            site.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(["e", "f", "site"], site.Cards().Select(card => card.Split('/', '.')[1]));
        Assert.Equal(site.Card("site"), Image("entries/a/index.html"));
        Assert.NotEqual(site.Card("site"), Image("entries/e/index.html"));

        string? Image(string page) => site.Page(page).QuerySelector("meta[property='og:image']")?.GetAttribute("content")?[(CardSite.Url.Length + 1)..];
    }

    [Fact]
    public void A_site_whose_own_title_has_no_font_names_no_card_where_it_would_name_that()
    {
        using var site = TestSite.With(("site.yml", "title: เมือง\n"), Entry("a", "1901", "title: A"), Source("s", "1902")).Build(CardSite.Url);
        Assert.Equal(["input/site.yml", "AN121"], site.Diagnostics.SelectMany(found => (string[])[found.File, found.Rule.Code]));
        Assert.Empty(site.Cards());
        var page = site.Page("sources/s/index.html");
        Assert.Null(page.QuerySelector("meta[property='og:image']"));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }
}
