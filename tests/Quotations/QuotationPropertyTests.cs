using Annals.Quotations;
using CsCheck;

namespace Annals.Tests.Quotations;

public class QuotationPropertyTests
{
    private static readonly string[] Words = ["she", "Élan", "it’s", "1,000", "&", "$", "ærø", "don't", "мир", "京", "ไ", "x2", "THE", "हिन्दी", "a"];
    private static readonly string[] Between = [" ", "\n", ", ", " – ", "-", "” “", ". ", "\u00A0", "; “"];

    private static readonly Gen<string[]> Text = Gen.OneOf(Words).Array[3, 60];

    /// <summary>A text, a part of it of three words or more, and a word within that part.</summary>
    private static readonly Gen<(string[] Text, int Start, int Length, int Place)> Parts =
        from text in Text
        from start in Gen.Int[0, text.Length - 3]
        from length in Gen.Int[3, text.Length - start]
        from place in Gen.Int[0, length - 1]
        select (text, start, length, place);

    [Fact]
    public void Every_run_of_three_words_or_more_is_found_however_it_is_printed() =>
        Gen.Select(Parts, Gen.OneOf(Between).Array[60], Gen.OneOf(Between).Array[60]).Sample((part, printed, quoted) =>
            Fingerprint.Of([Print(part.Text, printed)])
                .Look(QuotedWords.Of(Print(part.Text[part.Start..(part.Start + part.Length)], quoted).ToUpperInvariant())) == QuotationStatus.Verbatim);

    [Fact]
    public void One_word_replaced_is_found_out() => Gen.Select(Parts, Gen.OneOf(Between).Array[60]).Sample((part, printed) =>
    {
        var quoted = part.Text[part.Start..(part.Start + part.Length)];
        quoted[part.Place] = "never";
        return Fingerprint.Of([Print(part.Text, printed)]).Look(QuotedWords.Of(Print(quoted, printed))) == QuotationStatus.Altered;
    });

    [Fact]
    public void No_text_throws_and_every_word_lies_within_it() => Gen.String.Sample(text =>
    {
        var words = WordReader.Read(text);
        _ = QuotedWords.Of(text);
        return words.All(word => word.Length > 0 && word.Folded.Length > 0 && word.Start + word.Length <= text.Length)
            && words.Zip(words.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start);
    });

    private static string Print(string[] words, string[] between) =>
        string.Concat(words.Select((word, index) => (index > 0 ? between[index % between.Length] : "") + word));
}
