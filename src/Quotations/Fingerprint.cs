using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Quotations;

/// <summary>
/// What is kept of a source's text so that quotations can be checked against it and the text itself need not be there: a
/// number for every three words that stand in a row in it, sorted. That is w-shingling (Broder, 1997) with w = 3. The set does
/// not know in which order the triples come; as they overlap, words in another order are still found out, save where every
/// triple of them stands somewhere in the source. A hash has 24 bits and no more, so that the text cannot be put together again
/// from guesses: to every right guess at a next word there are several wrong ones that fit as well. The price is that by chance
/// a triple that is not in a source of n words seems to be in it once in 16,777,216 / n times; a word altered in the middle of a
/// quotation would have to be so lucky three times over.
/// </summary>
/// <param name="hashes">Ascending, each once.</param>
/// <param name="isEarlier">Whether the words were folded as the first version of the file had them: see <see cref="QuotedWords.IsSameInEarlier"/>.</param>
public sealed class Fingerprint(ImmutableArray<uint> hashes, bool isEarlier = false)
{
    public ImmutableArray<uint> Hashes => hashes;

    public bool IsEarlier => isEarlier;

    /// <summary>Of a text in passages, such as paragraphs: words run on over line ends, and never from one passage to the next.</summary>
    public static Fingerprint Of(IEnumerable<string> passages) =>
        new([.. passages.SelectMany(passage => Triples.Of(WordReader.Read(passage))).Distinct().Order()]);

    /// <summary>Reads a words file.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <returns>Null where it is broken, which has been reported.</returns>
    public static Fingerprint? Parse(string path, string text, Diagnostics diagnostics) => FingerprintText.Parse(path, text, diagnostics);

    /// <summary>Whether this is a words file of the first version; not where there is no file.</summary>
    public static bool IsEarlierFile(string path) => File.Exists(path) && File.ReadLines(path).FirstOrDefault() == FingerprintText.EarlierHead;

    /// <summary>The text of a words file, with LF line ends.</summary>
    public override string ToString() => FingerprintText.Print(hashes);

    public bool Contains(uint triple) => hashes.BinarySearch(triple) >= 0;

    /// <summary>
    /// Whether the words that are quoted stand in the text. <see cref="QuotationStatus.NoText"/> is the answer for an earlier file that would have them
    /// in another form.
    /// </summary>
    public QuotationStatus Look(QuotedWords quoted) =>
        quoted.Triples.IsEmpty ? QuotationStatus.TooShort
        : quoted.Triples.All(Contains) ? QuotationStatus.Verbatim
        : isEarlier && !quoted.IsSameInEarlier ? QuotationStatus.NoText
        : QuotationStatus.Altered;
}

/// <summary>What a source's text says of a quotation from it.</summary>
public enum QuotationStatus
{
    /// <summary>Nothing: the text is not held, or in a form in which these words cannot be looked up.</summary>
    NoText,

    /// <summary>Nothing: the quotation has no three words in a row of its speaker's own.</summary>
    TooShort,

    /// <summary>All its words stand in the source as they are quoted.</summary>
    Verbatim,

    /// <summary>Some three of its words do not stand in the source.</summary>
    Altered,
}
