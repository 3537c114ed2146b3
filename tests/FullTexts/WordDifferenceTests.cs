using System.Globalization;
using Annals.FullTexts;
using Annals.Quotations;
using CsCheck;

namespace Annals.Tests.FullTexts;

public class WordDifferenceTests
{
    private const string Text = "It was a long day. The old bridge was closed at noon; the old mill burnt down at night. Nobody was hurt, they said.";

    [Theory]
    [InlineData("the old bridge burnt down", "the old [bridge|mill] burnt down")]
    [InlineData("The bridge was closed", "The [|old] bridge was closed")]
    [InlineData("Nobody was ever hurt", "Nobody was [ever|] hurt")]
    [InlineData("all was a long day", "[all|It] was a long day")]
    [InlineData("somebody was hurt, they reported", "[somebody|Nobody] was hurt, they [reported|said]")]
    [InlineData("CLOSED at the noon; the old … was a short day", "CLOSED at [the|] noon; the old / was a [short|long] day")]
    [InlineData("nothing alike here", "")]
    [InlineData("", "")]
    public void Differing_words_stand_beside_those_of_the_nearest_passage(string quotation, string expected) =>
        Assert.Equal(expected, string.Join(" / ", WordDifference.Find(quotation, FullText(Text)).Select(Shown)));

    [Fact]
    public void In_a_long_text_the_passage_is_found_among_many_that_are_alike()
    {
        var text = string.Join(' ', Enumerable.Range(0, 100_000).Select(number => $"the {(number * 7919 % 5003).ToString(CultureInfo.InvariantCulture)} of")) + " " + Text;
        Assert.Equal("the old [stone|] bridge was closed", Shown(WordDifference.Find("the old stone bridge was closed", FullText(text)).Single()));
    }

    [Fact]
    public void The_quoted_words_are_all_there_in_their_order() => Gen.OneOf("a", "b", "c", "d").Array[0, 12].Select(Gen.OneOf("a", "b", "c", "e").Array[0, 40])
        .Sample((quoted, printed) =>
        {
            var quotation = string.Join(' ', quoted);
            return WordDifference.Find(quotation, FullText(string.Join(' ', printed)))
                .All(difference => string.Join(' ', difference.Pieces.Select(piece => piece.Quoted).Where(words => words.Length > 0)) == quotation
                    && difference.Pieces.Any(piece => !piece.Same));
        });

    private static string Shown(WordDifference difference) =>
        string.Join(' ', difference.Pieces.Select(piece => piece.Same ? piece.Quoted : $"[{piece.Quoted}|{piece.Printed}]"));

    private static FullText FullText(string text) => new("a.txt", "a", text, Fingerprint.Of([text]));
}
