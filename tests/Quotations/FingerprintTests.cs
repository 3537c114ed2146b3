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
        Assert.Equal($"annals-words 1\n{hash}\n", Fingerprint.Of([text]).ToString());

    [Fact]
    public void Words_run_on_over_line_ends_and_not_over_passages()
    {
        Assert.Single(Fingerprint.Of(["the quick\nbrown"]).Hashes);
        Assert.Empty(Fingerprint.Of(["the quick", "brown fox"]).Hashes);
    }

    [Fact]
    public void Each_hash_stands_once_and_they_ascend() =>
        Assert.Equal("annals-words 1\n7e3297\n8700be\n", Fingerprint.Of(["quick brown fox", "the quick brown fox", "the quick brown"]).ToString());

    [Fact]
    public void A_text_of_two_words_has_an_empty_set_which_is_read_again()
    {
        var empty = Fingerprint.Of(["two words"]);
        Assert.Equal("annals-words 1\n", empty.ToString());
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
    [InlineData("annals-words 2\n", 1, 14)]
    [InlineData("annals-words 1", 1, 15)]
    [InlineData("annals-words 1\n\n", 2, 1)]
    [InlineData("annals-words 1\n7e329\n", 2, 6)]
    [InlineData("annals-words 1\n7e32977\n", 2, 7)]
    [InlineData("annals-words 1\n7E3297\n", 2, 2)]
    [InlineData("annals-words 1\n7e3297 \n", 2, 7)]
    [InlineData("annals-words 1\n7e3297", 2, 7)]
    [InlineData("annals-words 1\n8700be\n7e3297\n", 3, 1)]
    [InlineData("annals-words 1\n7e3297\n7e3297\n", 3, 1)]
    public void A_broken_file_is_refused_at_the_place_of_its_first_fault(string text, int line, int column)
    {
        var diagnostics = new Reporting.Diagnostics();
        Assert.Null(Fingerprint.Parse("a.words", text, diagnostics));
        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("AN046", line, column), (found.Rule.Code, found.At.Line, found.At.Column));
    }

    private static Fingerprint? Read(string text)
    {
        var diagnostics = new Reporting.Diagnostics();
        var read = Fingerprint.Parse("a.words", text, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return read;
    }
}
