using Annals.Quotations;

namespace Annals.Tests.Quotations;

public class QuotedWordsTests
{
    private const string Text = "They said that the old bridge had been closed for good, and nobody knew why it was so.";

    [Theory]
    [InlineData("the old bridge had been closed", "the old bridge had been closed")]
    [InlineData("the old bridge … nobody knew why", "the old bridge|nobody knew why")]
    [InlineData("the old bridge... nobody knew", "the old bridge|nobody knew")]
    [InlineData("the old bridge. . . .nobody knew", "the old bridge|nobody knew")]
    [InlineData("the old bridge…nobody knew", "the old bridge|nobody knew")]
    [InlineData("bridge[…]nobody [...] knew [ ] why", "bridge|nobody|knew|why")]
    [InlineData("the [stone] bridge", "the|bridge")]
    [InlineData("[T]he old bridge[s] had a[b]c[d]e been", "old|had|been")]
    [InlineData("an open [bracket", "an open bracket")]
    [InlineData("3.5 points. And", "3.5 points and")]
    [InlineData("one\ntwo\n \nthree", "one two|three")]
    [InlineData("… [all] …", "")]
    public void A_quotation_is_cut_where_the_editor_was_at_work(string quotation, string segments) =>
        Assert.Equal(segments, string.Join('|', QuotedWords.Of(quotation).Segments.Select(words => string.Join(' ', words.Select(word => word.Folded)))));

    [Theory]
    [InlineData("THE OLD BRIDGE", QuotationStatus.Verbatim)]
    [InlineData("the old … had been closed", QuotationStatus.Verbatim)]
    [InlineData("“The old bridge” – had been", QuotationStatus.Verbatim)]
    [InlineData("that the [stone] bridge had been … nobody knew why", QuotationStatus.Verbatim)]
    [InlineData("the new bridge", QuotationStatus.Altered)]
    [InlineData("bridge old the", QuotationStatus.Altered)]
    [InlineData("the old bridge was closed", QuotationStatus.Altered)]
    [InlineData("the old bridge … nobody knew how", QuotationStatus.Altered)]
    [InlineData("old bridge", QuotationStatus.TooShort)]
    [InlineData("new … old bridge … never", QuotationStatus.TooShort)]
    [InlineData("", QuotationStatus.TooShort)]
    public void Every_three_words_of_a_segment_must_stand_in_the_source(string quotation, QuotationStatus status) =>
        Assert.Equal(status, Fingerprint.Of([Text]).Look(QuotedWords.Of(quotation)));

    [Fact]
    public void A_hyphen_parts_words_so_that_two_spellings_are_told_apart()
    {
        var hyphen = Fingerprint.Of(["re-opening the old bridge"]);
        Assert.Equal(QuotationStatus.Verbatim, hyphen.Look(QuotedWords.Of("re-opening the old")));
        Assert.Equal(QuotationStatus.Altered, hyphen.Look(QuotedWords.Of("reopening the old")));
    }

    [Fact]
    public void Places_of_words_are_those_in_the_whole_quotation()
    {
        const string quotation = "one … two [x] three";
        Assert.Equal(["one", "two", "three"], QuotedWords.Of(quotation).Segments.SelectMany(words => words).Select(word => quotation.Substring(word.Start, word.Length)));
    }
}
