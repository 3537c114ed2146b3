using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Names that hold what our notation means something by, that have no letters, or that are written in two ways.</summary>
public class NamesWithSignsTests
{
    [Theory]
    [InlineData("AC/DC", "organisations/ac-dc", "AC/DC")]
    [InlineData("ac/dc|them", "organisations/ac-dc", "them")]
    [InlineData("C# Guild", "organisations/c-sharp-guild", "C# Guild")]
    [InlineData("C# Guild#rules", "organisations/c-sharp-guild#rules", "C# Guild")]
    [InlineData("C#", "organisations/c-sharp", "C#")]
    [InlineData("#MeToo", "organisations/sharp-metoo", "#MeToo")]
    [InlineData("Places/Spaces", "organisations/places-spaces", "Places/Spaces")]
    [InlineData("places/spaces", "places/spaces", "Spaces")]
    [InlineData("organisations/AC/DC", "organisations/ac-dc", "AC/DC")]
    [InlineData("!!!", "organisations/u-0021-0021-0021", "!!!")]
    [InlineData("organisations/u-1f600", "organisations/u-1f600", "😀")]
    [InlineData("ﬁrst#after", "entries/first#after", "ﬁrst")]
    public void A_link_names_a_page_by_its_name_whatever_signs_it_holds(string link, string address, string words)
    {
        using var site = TestSite.Built(
            Entry("first", "1901", "title: The first\norganisations: [AC/DC, \"C#\", \"#MeToo\", Places/Spaces, \"!!!\", 😀]\nplaces: [Spaces]", $"See [[{link}]].\n\n## After\n"),
            Document("organisations", "c-sharp-guild", "title: \"C# Guild\"", "## Rules\n"));
        var found = Assert.Single(site.Page("entries/first/index.html").QuerySelectorAll(".prose a"));
        var (page, heading) = address.Split('#') is [var before, var id] ? (before, "#" + id) : (address, "");
        Assert.Equal(($"../../{page}/index.html{heading}", words), (found.GetAttribute("href"), found.TextContent));
    }

    [Theory]
    [InlineData("C# Guld", "there is no page “C# Guld”")]
    [InlineData("AC/CD", "there is no page “AC/CD”; did you mean “ac-dc”?")]
    [InlineData("people/AC", "there is no page “people/AC”; did you mean “people-ac”?")]
    public void What_no_page_is_called_is_an_error(string link, string message)
    {
        using var site = TestSite.With(Entry("first", "1901", "organisations: [AC/DC, people-ac]", $"See [[{link}]].")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN011", message), (found.Rule.Code, found.Message));
    }

    [Fact]
    public void What_is_a_name_and_a_kind_with_a_slug_is_ambiguous()
    {
        using var site = TestSite.With(
            Document("organisations", "spaces", "title: places/spaces"),
            Entry("first", "1901", "organisations: [places/spaces]\nplaces: [rooms]", "See [[places/spaces]] and [[places/rooms]]."),
            Entry("second", "1902", "places: [places/spaces]")).Build();
        Assert.Equal("AN012", Assert.Single(site.Diagnostics).Rule.Code);
    }

    [Theory]
    [InlineData("Åsa Ødegård", "A\u030Asa Ødega\u030Ard", "people/asa-odegard/")]
    [InlineData("Ёлкин", "Е\u0308лкин", "people/ёлкин/")]
    [InlineData("Кий", "Кии\u0306", "people/кий/")]
    [InlineData("Ανδρέας Παππάς", "ΑΝΔΡΕ\u0301ΑΣ Παππα\u0301ς", "people/ανδρέας-παππάς/")]
    [InlineData("김철수", "\u1100\u1175\u11B7\u110E\u1165\u11AF\u1109\u116E", "people/김철수/")]
    [InlineData("ガンジー", "ｶﾞﾝｼﾞｰ", "people/ガンジー/")]
    [InlineData("أحمد", "ا\u0654حمد", "people/أحمد/")]
    [InlineData("רִבְקָה", "רִבְקָה", "people/רִבְקָה/")]
    [InlineData("क़ासिम", "क\u093Cासिम", "people/क\u093Cासिम/")]
    [InlineData("রড়", "রড\u09BC", "people/রড\u09BC/")]
    [InlineData("Nguyễn Ái Quốc", "Nguye\u0302\u0303n A\u0301i Quo\u0302\u0301c", "people/nguyen-ai-quoc/")]
    [InlineData("İsmail Işık", "I\u0307smail IŞIK", "people/ismail-isik/")]
    public void A_name_written_in_two_ways_is_one_person(string one, string other, string address)
    {
        using var site = TestSite.Built(Entry("a", "1901", $"people: [\"{one}\"]"), Entry("b", "1902", $"people: [\"{other}\"]", $"See [[{other}]] and [[{one}]]."));
        var person = Assert.Single(site.Timeline.Subjects);
        Assert.Equal((address, 2), (person.Permalink.Address, site.Timeline.EntriesAbout[person.Index].Length));
    }

    [Fact]
    public void A_file_whose_name_is_written_in_another_way_is_found()
    {
        using var site = TestSite.With(
            Document("entries", "cafe\u0301-и\u0306", "date: 1901\nimage: {src: media/pie\u0301ce.svg, alt: A piece}", "![A piece](media/pièce2.svg) [it](media/pi%C3%A9ce.svg)"),
            Entry("b", "1902", "", "See [[café-й]]."));
        foreach (var name in new[] { "pie\u0301ce", "pie\u0300ce2" })
            site.Write($"media/{name}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        site.Build();
        Assert.Empty(site.Diagnostics);
        Assert.Contains("media/piéce.svg", site.Files);
        Assert.Contains("entries/cafe-й/index.html", site.Files);
    }

    [Fact]
    public void Names_of_signs_alone_have_pages_of_their_own()
    {
        using var site = TestSite.Built(Entry("a", "1901", "organisations: [\"!!!\", \"!!\", \"…\"]\ntags: [😀, ❤]\npeople: [\"*\"]"));
        Assert.Equal(
            ["organisations/u-0021-0021-0021/", "organisations/u-0021-0021/", "organisations/u-2026/", "people/u-002a/", "tags/u-1f600/", "tags/u-2764/"],
            site.Timeline.Subjects.Select(subject => subject.Permalink.Address).Order(StringComparer.Ordinal));
    }
}
