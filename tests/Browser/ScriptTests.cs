using System.Text;
using System.Text.Json;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Annals.Text;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>Each word that a page prints is found as it is printed, and as people type it.</summary>
public sealed class ScriptTests(Sites sites)
{
    /// <summary>What a page prints, and what is typed to find it.</summary>
    private static readonly (string Printed, string[] Typed)[] Pages =
    [
        ("Diyarbakır’da IŞIK", ["Diyarbakır", "diyarbakir", "DİYARBAKIR", "ışık", "isik"]),
        ("Þingvellir í Eiðum", ["Þingvellir", "thingvellir", "eidum"]),
        ("Łódź zażółć", ["Łódź", "lodz", "ZAZOLC"]),
        ("Nguyễn Thị Định", ["Nguyễn", "nguyen thi", "dinh", "Nguye\u0302\u0303n"]),
        ("Ο Οδυσσέας στην ΠΟΛΗ", ["Οδυσσέας", "οδυσσεας", "ΟΔΥΣΣΕΑΣ", "πόλη", "πολη"]),
        ("Горбачёв и мой замо\u0301к", ["Горбачёв", "горбачев", "мой", "замок", "мои\u0306"]),
        ("п’ять їжаків Київ", ["п’ять", "п'ять", "пʼять", "їжаків", "КИЇВ"]),
        ("שָׁלוֹם עולם", ["שָׁלוֹם", "שלום"]),
        ("قال أَحْمَدُ في المـــدينة", ["أَحْمَدُ", "احمد", "المدينة", "المدينه"]),
        ("کتابخانهٔ ملی ۱۳۵۷ می\u200Cخواهم", ["کتابخانهٔ", "كتابخانه", "ملي", "1357", "میخواهم"]),
        ("हिँदी फ़िल्म २०२२", ["हिँदी", "हिंदी", "फिल्म", "2022"]),
        ("বাংলাদেশের নয়ন", ["বাংলাদেশ", "নয়ন", "নয\u09BCন"]),
        ("น้ำท่วมกรุงเทพ", ["น้ำท่วม", "น\u0E49\u0E4D\u0E32", "กรุงเทพ", "ท่วม"]),
        ("서울특별시는 사과했다", ["서울특별시는", "서울", "사과", "\u1109\u1165\u110B\u116E\u11AF"]),
        ("ﾎﾟｹﾓﾝとガラスの東京㈱", ["ポケモン", "ﾎﾟｹﾓﾝ", "カ\u3099ラス", "東京", "株"]),
        ("北京奥运会２００８", ["北京", "奥运会", "2008", "２００８"]),
        ("Straße und Größe", ["Straße", "strasse", "grosse", "GRÖSSE"]),
        ("The ﬁrst oﬃce of 40 m² re\u00ADeval\u00ADuated", ["first office", "ﬁrst", "m2", "m²", "reevaluated"]),
    ];

    [Fact]
    public async Task A_word_is_found_on_the_page_that_prints_it()
    {
        using var site = TestSite.Built([.. Pages.Select((page, i) => Entry($"page-{i}", $"{1901 + i}", $"title: Page {i}", page.Printed))]);
        using var served = sites.Own(site);
        await served.Read("search/", new Viewer(), async visit =>
        {
            for (var i = 0; i < Pages.Length; i++)
            {
                foreach (var typed in Pages[i].Typed)
                {
                    var found = await visit.Ask<int[]>($"import(new URL('../assets/search-index.js', location)).then(index => index.search({JsonSerializer.Serialize(typed)}))");
                    Assert.True(found.Contains(i), $"“{typed}” is not found in “{Pages[i].Printed}”");
                }
            }
            var others = await visit.Ask<int[]>("import(new URL('../assets/search-index.js', location)).then(index => index.search('мои'))");
            Assert.Empty(others);
        });
    }

    /// <summary>The program and the browser fold every letter that Unicode 15 has alike.</summary>
    // Browsers know letters of newer Unicode versions than the table: run it when the table is made anew, and read what differs.
    [Fact(Explicit = true)]
    public async Task Browsers_compare_as_the_program_does() =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            var letters = Enumerable.Range(0x80, 0x3134F).Where(code => code is < 0xD800 or > 0xDFFF).Select(code => new Rune(code))
                .Where(rune => (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune)) && !IsNewer(rune)).Select(rune => rune.ToString()).ToArray();
            var folded = await visit.Ask<string[]>($"import(new URL('../assets/search-words.js', location)).then(words => {JsonSerializer.Serialize(letters)}.map(words.fold))");
            Assert.Empty(letters.Zip(folded).Where(letter => Folding.ForFinding(letter.First) != letter.Second).Select(letter => $"U+{char.ConvertToUtf32(letter.First, 0):X4}"));
        });

    // Of Unicode 16 and 17: that is decomposed or folded by a browser and is in none of our tables.
    private static bool IsNewer(Rune rune) => rune.Value is 0xA7F1 or 0x105C9 or 0x105E4 or (>= 0x11380 and <= 0x113FF) or (>= 0x16100 and <= 0x1613F) or (>= 0x16D40 and <= 0x16D7F)
        or (>= 0x1CC00 and <= 0x1CEBF);
}
