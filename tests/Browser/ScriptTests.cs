using System.Globalization;
using System.Text;
using System.Text.Json;
using Annals.BrowserTests.Support;
using Annals.Render.Search;
using Annals.Tests.Support;
using Annals.Text.Unicode;
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

    /// <summary>The program and the browser make the same of every character of the version of Unicode that the program's tables are made of.</summary>
    [Fact]
    public async Task Browsers_compare_as_the_program_does() =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            var assigned = Assigned();
            Assert.InRange(assigned.Length, 149_186, 150_000);
            var folded = await Each(visit, assigned, "words.fold(sign)");
            Assert.Empty(assigned.Zip(folded).Where(of => Folding.ForFinding(of.First.ToString()) != of.Second).Select(of => $"U+{of.First.Value:X4}"));
        });

    [Fact]
    public async Task Browsers_cut_words_as_the_program_does() =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            var assigned = Assigned();
            var words = await Each(visit, assigned, "words.wordsOf(`${sign}a${sign}漢${sign}b`).map(found => found.word).join(' ')");
            Assert.Empty(assigned.Zip(words).Where(of => Words($"{of.First}a{of.First}漢{of.First}b") != of.Second).Select(of => $"U+{of.First.Value:X4}"));
        });

    // Browsers know letters of newer versions than the tables.
    private static Rune[] Assigned() =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "Unicode", "assigned.txt")).Where(line => line[0] != '#')
            .Select(line => line.Split('-').Select(code => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToArray())
            .SelectMany(range => Enumerable.Range(range[0], range[1] - range[0] + 1)).Where(Rune.IsValid).Select(code => new Rune(code))
            .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse),
    ];

    // As one text: many are slow on their way.
    private static async Task<string[]> Each(Visit visit, Rune[] signs, string made) => JsonSerializer.Deserialize<string[]>(await visit.Ask<string>(
        $"import(new URL('../assets/search-words.js', location)).then(words => JSON.stringify([...{JsonSerializer.Serialize(string.Concat(signs))}].map(sign => {made})))"))!;

    private static string Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new SearchWords(text, isMarkup: false, new char[SearchWords.Longest])) words.Add(word.ToString());
        return string.Join(' ', words);
    }
}
