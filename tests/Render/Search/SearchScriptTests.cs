using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Search;

/// <summary>What the index has of words in all scripts. That they are found is a test of tests/Browser.</summary>
public class SearchScriptTests
{
    [Theory]
    [InlineData("Straße ﬁrst ＡＢＣ m²", "abc first m2 strasse")]
    [InlineData("re\u00ADeval\u00ADuate", "reevaluate")]
    [InlineData("İstanbul IĞDIR", "igdir istanbul")]
    [InlineData("Οδός ΟΔΟΣ ο\u0301δος", "οδοσ")]
    [InlineData("ёлка й", "елка й")]
    [InlineData("п’ять пʼять", "п ять")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("مُحَمَّد أحمد", "احمد محمد")]
    [InlineData("می\u200Cخواهم ۱۳۵۷", "1357 ميخواهم")]
    [InlineData("서울은 \u1109\u1165\u110B\u116E\u11AF\u110B\u1173\u11AB", "서울은")]
    [InlineData("น้ำ", "น\u0E49\u0E4D\u0E32")]
    [InlineData("カ\u3099ｶﾞ東京 \U00020000", "ガ 京 東 \U00020000")]
    [InlineData("5㎏ 3½ ㌔", "1 2 3 5kg キ ロ")]
    [InlineData("\u0301 \u0301 x", "x")]
    public void Words_are_folded_as_those_that_are_looked_for(string text, string words)
    {
        using var site = TestSite.Built(Entry("a", "1901", "title: zzz", text));
        var index = new IndexReader(site);
        Assert.Equal(words, string.Join(' ', index.Words.Where(word => word is not "zzz").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_great_many_marks_that_stand_alone_are_no_words()
    {
        using var site = TestSite.Built(Entry("a", "1901", "title: zzz", string.Concat(Enumerable.Repeat("\u0301 ", 30_000)) + "end"));
        Assert.Equal(["end", "zzz"], new IndexReader(site).Words);
    }
}
