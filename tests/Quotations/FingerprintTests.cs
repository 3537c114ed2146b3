using System.Globalization;
using Annals.Quotations;

namespace Annals.Tests.Quotations;

public class FingerprintTests
{
    /// <summary>Worked out with <c>printf '%s' 'the quick brown' | sha256sum</c> and so on.</summary>
    [Theory]
    [InlineData("The quick BROWN", "7e3297")]
    [InlineData("quick, brown — “fox”", "8700be")]
    [InlineData("L’été à Paris", "dc1cb1")]
    [InlineData("cost & 5", "babcf9")]
    [InlineData("$1,000.50 paid", "2e82cc")]
    [InlineData("東京都", "c42eb7")]
    public void A_hash_is_the_first_four_bytes_of_sha_256(string text, string hash) =>
        Assert.Equal($"annals-words 2\n{hash}\n", Fingerprint.Of([text]).ToString());

    [Fact]
    public void Words_run_on_over_line_ends_and_not_over_passages()
    {
        Assert.Single(Fingerprint.Of(["the quick\nbrown"]).Hashes);
        Assert.Empty(Fingerprint.Of(["the quick", "brown fox"]).Hashes);
    }

    [Fact]
    public void Each_hash_stands_once_and_they_ascend() =>
        Assert.Equal("annals-words 2\n7e3297\n8700be\n", Fingerprint.Of(["quick brown fox", "the quick brown fox", "the quick brown"]).ToString());

    [Fact]
    public void A_text_of_two_words_has_an_empty_set_which_is_read_again()
    {
        var empty = Fingerprint.Of(["two words"]);
        Assert.Equal("annals-words 2\n", empty.ToString());
        Assert.Equal(QuotationStatus.Altered, Read(empty.ToString())!.Look(QuotedWords.Of("not two words")));
    }

    [Fact]
    public void What_is_printed_reads_as_the_same()
    {
        var words = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => (number * 7919 % 1000).ToString(CultureInfo.InvariantCulture)));
        var fingerprint = Fingerprint.Of([words]);
        Assert.Equal(fingerprint.Hashes, Read(fingerprint.ToString())!.Hashes);
        Assert.True(fingerprint.Hashes.Length > 900);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("annals-word 1\n", 1, 1)]
    [InlineData("annals-words 3\n", 1, 14)]
    [InlineData("annals-words 2", 1, 15)]
    [InlineData("annals-words 2\n\n", 2, 1)]
    [InlineData("annals-words 2\n7e329\n", 2, 6)]
    [InlineData("annals-words 2\n7e32977\n", 2, 7)]
    [InlineData("annals-words 2\n7E3297\n", 2, 2)]
    [InlineData("annals-words 2\n7e3297 \n", 2, 7)]
    [InlineData("annals-words 2\n7e3297", 2, 7)]
    [InlineData("annals-words 2\n8700be\n7e3297\n", 3, 1)]
    [InlineData("annals-words 2\n7e3297\n7e3297\n", 3, 1)]
    public void A_broken_file_is_refused_at_the_place_of_its_first_fault(string text, int line, int column)
    {
        var diagnostics = new Reporting.Diagnostics();
        Assert.Null(Fingerprint.Parse("a.words", text, diagnostics));
        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("AN046", line, column), (found.Rule.Code, found.At.Line, found.At.Column));
    }

    [Theory]
    [InlineData("The quick brown", "7e3297", "the quick brown", QuotationStatus.Verbatim)]
    [InlineData("The quick brown", "7e3297", "the slow brown", QuotationStatus.Altered)]
    [InlineData("東京都", "c42eb7", "東京市", QuotationStatus.Altered)]
    [InlineData("The quick brown", "7e3297", "the ﬁne brown", QuotationStatus.NoText)]
    [InlineData("The quick brown", "7e3297", "ο γρήγορος καφέ", QuotationStatus.NoText)]
    public void A_file_of_the_first_version_says_of_what_it_has_in_another_form_only_that_it_is_right(string text, string hash, string quoted, QuotationStatus status)
    {
        var diagnostics = new Reporting.Diagnostics();
        Assert.Equal($"annals-words 2\n{hash}\n", Fingerprint.Of([text]).ToString());
        var read = Fingerprint.Parse("a.words", $"annals-words 1\n{hash}\n", diagnostics)!;
        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("AN120", 1, 14), (found.Rule.Code, found.At.Line, found.At.Column));
        Assert.True(read.IsEarlier);
        Assert.Equal(status, read.Look(QuotedWords.Of(quoted)));
    }

    [Theory]
    [InlineData("The ﬁrst oﬃce was ﬂooded", "The first office was flooded")]
    [InlineData("an area of 40 m² was under water", "an area of 40 m2 was under water")]
    [InlineData("２０２２年に店を閉じた", "2022年に店を閉じた")]
    [InlineData("ﾊﾞｽが止まった", "バスが止まった")]
    [InlineData("the re\u00ADeval\u00ADu\u00ADa\u00ADtion of this", "the reevaluation of this")]
    [InlineData("about 3½ miles", "about 3 1/2 miles")]
    [InlineData("Ο πρωθυπουργός είπε όχι", "Ο ΠΡΩΘΥΠΟΥΡΓΟΣ ΕΙΠΕ ΟΧΙ")]
    [InlineData("קָרָא אֶת הַסֵּפֶר", "קרא את הספר")]
    [InlineData("قَالَ الرَّئِيسُ إِنَّ", "قال الرئيس ان")]
    [InlineData("대통령은 사과했다", "\u1103\u1162\u1110\u1169\u11BC\u1105\u1167\u11BC\u110B\u1173\u11AB \u1109\u1161\u1100\u116A\u1112\u1162\u11BB\u1103\u1161")]
    [InlineData("น้ำท่วมเมือง", "น\u0E49\u0E4D\u0E32ท่วมเมือง")]
    public void Printings_of_the_same_words_verify(string printed, string quoted) =>
        Assert.Equal(QuotationStatus.Verbatim, Fingerprint.Of([printed]).Look(QuotedWords.Of(quoted)));

    [Theory]
    [InlineData("Он сказал мой дом", "Он сказал мои дом")]
    [InlineData("about 31/2 miles", "about 3½ miles")]
    [InlineData("かいしゃは", "がいしゃは")]
    [InlineData("ขายข้าวสาร", "ขายขาวสาร")]
    public void Another_word_does_not(string printed, string quoted) =>
        Assert.Equal(QuotationStatus.Altered, Fingerprint.Of([printed]).Look(QuotedWords.Of(quoted)));

    private static Fingerprint? Read(string text)
    {
        var diagnostics = new Reporting.Diagnostics();
        var read = Fingerprint.Parse("a.words", text, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return read;
    }
}
