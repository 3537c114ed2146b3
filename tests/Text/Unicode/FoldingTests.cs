using System.Text;
using Annals.Text.Unicode;
using CsCheck;

namespace Annals.Tests.Text.Unicode;

/// <summary>What is one word to whoever looks for it, and one name.</summary>
public class FoldingTests
{
    /// <summary>As it is printed, and as people type it. Composed and decomposed forms are made by the test.</summary>
    public static TheoryData<string, string> Typed => new()
    {
        { "Straße", "strasse" }, { "GROẞ", "gross" }, { "Œuvre", "oeuvre" },
        { "İstanbul", "istanbul" }, { "IĞDIR", "igdir" }, { "Iğdır", "Igdir" }, { "çağrı", "cagri" },
        { "Þórður Eiðsson", "thordur eidsson" }, { "Ærið", "aerid" },
        { "Łódź", "lodz" }, { "ZAŻÓŁĆ", "zazolc" },
        { "Nguyễn Thị Định", "nguyen thi dinh" }, { "Đặng", "dang" },
        { "Οδυσσέας", "οδυσσεας" }, { "ΟΔΥΣΣΕΑΣ", "Οδυσσέας" }, { "ᾠδή", "ωδη" }, { "Μαΐου", "μαιου" },
        { "Горбачёв", "Горбачев" }, { "за́мок", "замок" }, { "КИЇВ", "київ" }, { "Ґалаґан", "ґалаґан" },
        { "שָׁלוֹם", "שלום" }, { "בְּרֵאשִׁית", "בראשית" },
        { "مُحَمَّد", "محمد" }, { "أحمد", "احمد" }, { "إسلام", "اسلام" }, { "القرآن", "القران" }, { "محـــمد", "محمد" }, { "مدينة", "مدينه" }, { "على", "علي" },
        { "کتابخانهٔ ملی", "كتابخانه ملي" }, { "می\u200Cخواهم", "میخواهم" }, { "۱۳۵۷", "1357" },
        { "फ़िल्म", "फिल्म" }, { "हिँदी", "हिंदी" }, { "२०२२", "2022" },
        { "নয়ন", "নয়ন" }, { "১৯৭১", "1971" },
        { "กรุงเทพฯ", "กรุงเทพฯ" }, { "น้ำ", "น\u0E49\u0E4D\u0E32" }, { "๒๕๖๕", "2565" },
        { "서울특별시", "서울특별시" }, { "ﾎﾟｹﾓﾝ", "ポケモン" }, { "ガラス", "カ\u3099ラス" }, { "ＮＨＫ", "nhk" },
        { "豈", "豈" }, { "葛\U000E0100城", "葛城" }, { "５㎏", "5kg" },
        { "ﬁrst oﬃce ﬂooded", "first office flooded" }, { "m²", "m2" }, { "re\u00ADeval\u00ADuate", "reevaluate" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_is_printed_is_found_as_it_is_typed(string printed, string typed)
    {
        Assert.Equal(Folding.ForFinding(typed), Folding.ForFinding(printed));
        Assert.Equal(Folding.ForFinding(printed), Folding.ForFinding(Apart(printed)));
    }

    [Theory]
    [InlineData("й", "и")]
    [InlineData("ї", "і")]
    [InlineData("ґ", "г")]
    [InlineData("ў", "у")]
    [InlineData("か", "が")]
    [InlineData("ড", "ড়")]
    [InlineData("कि", "की")]
    [InlineData("ขา", "ข่า")]
    [InlineData("하", "한")]
    [InlineData("3½", "31/2")]
    public void What_makes_another_word_is_kept(string one, string other) => Assert.NotEqual(Folding.ForFinding(one), Folding.ForFinding(other));

    [Theory]
    [InlineData("Ёлкина", "ёлкина")]
    [InlineData("שָׁלוֹם", "שָׁלוֹם")]
    [InlineData("Παπαδόπουλος", "παπαδόπουλοσ")]
    [InlineData("أحمد", "أحمد")]
    [InlineData("Ｓｏｎｙ ｿﾆｰ", "sony ソニー")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("½", " 1 2 ")]
    public void A_name_keeps_the_marks_of_scripts_other_than_Latin(string name, string folded)
    {
        Assert.Equal(folded, Folding.ForNames(name));
        Assert.Equal(folded, Folding.ForNames(Apart(name)));
    }

    [Fact]
    public void What_is_folded_stays_as_it_is() => Gen.String.Sample(
        text => Folding.ForFinding(Folding.ForFinding(text)) == Folding.ForFinding(text) && Folding.ForNames(Folding.ForNames(text)) == Folding.ForNames(text), iter: 5_000);

    [Fact]
    public void Every_character_is_folded_once_and_for_all()
    {
        for (var code = 0x80; code < 0x30000; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF) continue;
            var text = new Rune(code).ToString();
            var found = Folding.ForFinding(text);
            Assert.True(Folding.ForFinding(found) == found, $"U+{code:X4}");
            Assert.True(Folding.ForFinding(Folding.ForNames(text)) == Folding.ForFinding(text) || Folding.ForNames(text).Length == 0, $"U+{code:X4}");
        }
    }

    // Letters apart from their marks, as some systems write them: by the same table, which CompositionTests holds to the standard.
    private static string Apart(string text)
    {
        var apart = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) Add(rune);
        return apart.ToString();

        void Add(Rune rune)
        {
            if (Annals.Text.Unicode.CharacterTables.Shared.Decompositions[rune.Value] is { } parts)
                foreach (var part in parts.EnumerateRunes()) Add(part);
            else if (rune.Value is >= 0xAC00 and < 0xAC00 + 11172)
            {
                var place = rune.Value - 0xAC00;
                apart.Append((char)(0x1100 + (place / 588))).Append((char)(0x1161 + (place % 588 / 28)));
                if (place % 28 > 0) apart.Append((char)(0x11A7 + (place % 28)));
            }
            else apart.Append(rune.ToString());
        }
    }
}
