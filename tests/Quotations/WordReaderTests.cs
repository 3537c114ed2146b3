using Annals.Quotations;

namespace Annals.Tests.Quotations;

public class WordReaderTests
{
    [Theory]
    [InlineData("Two  words\nand a line", "two|words|and|a|line")]
    [InlineData("“It’s ‘hers’,” she said.", "it's|hers|she|said")]
    [InlineData("the dogs' bowl, 'tis, rock ’n’ roll", "the|dogs|bowl|tis|rock|n|roll")]
    [InlineData("O‘Neil OʼNeil O'Neil O`Neil", "o'neil|o'neil|o'neil|o'neil")]
    [InlineData("don''t", "don|t")]
    [InlineData("re-evaluating – reevaluating", "re|evaluating|reevaluating")]
    [InlineData("1,000.50 in 2022, then 3. 4,x", "1,000.50|in|2022|then|3|4|x")]
    [InlineData("$25m & 3% or €5", "$|25m|&|3|%|or|€|5")]
    [InlineData("Élan e\u0301lan STRASSE Straße", "elan|elan|strasse|strasse")]
    [InlineData("part\u00ADner, zero\u200Bwidth, می\u200Cخواهم", "partner|zero|width|ميخواهم")]
    [InlineData("東京 tower カメラ", "東|京|tower|カ|メ|ラ")]
    [InlineData("한국 ไทย ที่", "한|국|ไ|ท|ย|ที่")]
    [InlineData("น้ำ น\u0E49\u0E4D\u0E32 ﾊﾞｽ", "น\u0E49\u0E4D\u0E32|น\u0E49\u0E4D\u0E32|バ|ス")]
    [InlineData("5㎏ ㈱電通 3½ ㌔ 25℃ Lego™", "5kg|株|電|通|3|1|2|キ|ロ|25|c|lego")]
    [InlineData("п’ять пʼять п'ять Hawaiʻi", "п'ять|п'ять|п'ять|hawai'i")]
    [InlineData("हिन्दी \U00020000\U00020001", "हिन्दी|\U00020000|\U00020001")]
    [InlineData("_emphasis_ **strong** #tag @name", "emphasis|strong|tag|name")]
    [InlineData("…—!? ''", "")]
    public void A_word_is_what_is_read_and_not_how_it_is_printed(string text, string words) =>
        Assert.Equal(words, string.Join('|', WordReader.Read(text).Select(word => word.Folded)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_word() =>
        Assert.Equal(["a", "b"], WordReader.Read("a \uD840 b").Select(word => word.Folded));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string text = "“Élan’s  end”";
        Assert.Equal(["Élan’s", "end"], WordReader.Read(text).Select(word => text.Substring(word.Start, word.Length)));
    }

    [Theory]
    [InlineData("th\u202ee fi\u2066re")]
    [InlineData("the\ufeff f\U000E0061ire")]
    [InlineData("the\u200bfire")]
    [InlineData("the\u2028fire")]
    [InlineData("the\u0007fire")]
    [InlineData("the\u009bfire")]
    public void What_is_shown_of_a_hidden_sign_gives_the_words_that_were_there(string text) => Assert.Equal(
        WordReader.Read(text).Select(word => word.Folded), WordReader.Read(Annals.Text.Unicode.HiddenCharacters.ShownInField(text)).Select(word => word.Folded));
}
