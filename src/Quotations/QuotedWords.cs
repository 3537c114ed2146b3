using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Quotations;

/// <summary>
/// A quotation in the segments that are its speaker's own. It is cut where the editor left words out (<c>…</c>, <c>...</c>,
/// <c>. . .</c>) or put some in (<c>[in brackets]</c>), and where a paragraph ends; a word that a bracket changes, as in
/// <c>[T]he</c>, is the editor's as a whole.
/// </summary>
/// <param name="Segments">The words of each; their places are those in the whole quotation.</param>
/// <param name="Triples">Of all segments, in their order; segments of fewer than three words have none.</param>
/// <param name="IsSameInEarlier">Whether a file of the first version would have the same triples of these words.</param>
public sealed partial record QuotedWords(ImmutableArray<ImmutableArray<Word>> Segments, ImmutableArray<uint> Triples, bool IsSameInEarlier)
{
    // Files of the first version (annals-words 1) were made when ligatures, marks outside Latin and decomposed letters were kept as they were. Of a quotation in
    // characters that gave the same then as now, such a file tells as much as any; of another only that it is right. First and last of each run of these:
    private const string SameInEarlier =
        "\0©«±´´¶¸»»¿ıĴľŁňŊžȘțẠỹ" // Latin, without ª, ², ³, µ, ¹, º, fractions, ĳ, ŀ, ŉ and ſ
        + "ЄЄІЇАяєєіїҐґ" // Cyrillic, without ё
        + "‐‧‰⁃" // punctuation
        + "、】ぁゖァヺーー㐀䶿一鿿가힣"; // Kana, Han and Hangul

    private static readonly SearchValues<char> Same = SearchValues.Create(string.Concat(
        SameInEarlier.Chunk(2).Select(run => string.Concat(Enumerable.Range(run[0], run[^1] - run[0] + 1).Select(code => (char)code)))));

    public static QuotedWords Of(string quotation)
    {
        var segments = ImmutableArray.CreateBuilder<ImmutableArray<Word>>();
        var start = 0;
        foreach (var cut in Editors().EnumerateMatches(quotation))
        {
            Add(start, cut.Index);
            start = cut.Index + cut.Length;
        }
        Add(start, quotation.Length);
        return new QuotedWords(segments.ToImmutable(), [.. segments.SelectMany(words => Quotations.Triples.Of(words))], !quotation.AsSpan().ContainsAnyExcept(Same));

        void Add(int from, int to)
        {
            var words = WordReader.Read(quotation[from..to]);
            if (words.Count > 0) segments.Add([.. words.Select(word => word with { Start = word.Start + from })]);
        }
    }

    // Brackets round nothing but dots and spaces only leave out: what they touch stays the speaker's.
    [GeneratedRegex(@"\[[\s.…]*\]|(?:(?<![\p{L}\p{N}\p{M}'’])[\p{L}\p{N}\p{M}'’]+)?\[(?![\s.…]*\])[^\[\]]*\][\p{L}\p{N}\p{M}'’]*|…|\.(?:\s?\.){2,}|\n\s*\n", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Editors();
}
