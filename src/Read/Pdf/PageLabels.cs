using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Annals.Read.Pdf;

/// <summary>What is printed on the pages for their numbers (ISO 32000-2, section 12.4.2).</summary>
internal static class PageLabels
{
    // How deep the tree of ranges may nest; one level for each power of some dozens is usual.
    private const int Deepest = 16;

    // Longer ones are no numbers of pages.
    private const int Longest = 20;

    public static ImmutableArray<string> Read(PdfDocument document)
    {
        var ranges = new SortedDictionary<int, DictionaryToken>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.PageLabels, out var labels)) Collect(labels, document, ranges, 0);
        var count = document.NumberOfPages;
        var all = ImmutableArray.CreateBuilder<string>(count);
        var starts = ranges.Keys.ToArray();
        var range = -1;
        for (var page = 0; page < count; page++)
        {
            while (range + 1 < starts.Length && starts[range + 1] <= page) range++;
            var label = range < 0 ? "" : Label(ranges[starts[range]], page - starts[range], document);
            all.Add(IsPlain(label) ? label : (page + 1).ToString(CultureInfo.InvariantCulture));
        }
        return all.MoveToImmutable();
    }

    private static void Collect(IToken token, PdfDocument document, SortedDictionary<int, DictionaryToken> ranges, int depth)
    {
        if (depth > Deepest || Resolve(token, document) is not DictionaryToken node) return;
        if (node.TryGet(NameToken.Create("Nums"), out var list) && Resolve(list, document) is ArrayToken numbers)
            for (var i = 0; i + 1 < numbers.Length; i += 2)
                if (Resolve(numbers[i], document) is NumericToken first && Resolve(numbers[i + 1], document) is DictionaryToken range && first.Double is >= 0 and < int.MaxValue)
                    ranges[first.Int] = range;
        if (node.TryGet(NameToken.Kids, out var kids) && Resolve(kids, document) is ArrayToken nodes)
            foreach (var kid in nodes.Data) Collect(kid, document, ranges, depth + 1);
    }

    private static string Label(DictionaryToken range, int offset, PdfDocument document)
    {
        var prefix = Value(range, "P", document) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => "",
        };
        var first = Value(range, "St", document) is NumericToken { Double: >= 1 and < 1_000_000 } start ? start.Int : 1;
        var number = first + offset;
        return prefix + ((Value(range, "S", document) as NameToken)?.Data switch
        {
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "r" => Roman(number).ToLowerInvariant(),
            "R" => Roman(number),
            "a" => Letters(number).ToLowerInvariant(),
            "A" => Letters(number),
            _ => "",
        });
    }

    private static string Roman(int number)
    {
        if (number > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, digits) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
            for (; number >= value; number -= value) text.Append(digits);
        return text.ToString();
    }

    // A to Z, then AA to ZZ, AAA to ZZZ.
    private static string Letters(int number) => new((char)('A' + ((number - 1) % 26)), Math.Min(Longest + 1, ((number - 1) / 26) + 1));

    // What could not stand in a locator, as “[@id, p. 3]”, is no label.
    private static bool IsPlain(string label) => label.Length is > 0 and <= Longest
        && label.All(each => char.IsLetterOrDigit(each) || each is '-' or '.' or '/' or '–' or ' ' or ':') && label.Any(char.IsLetterOrDigit) && label.Trim() == label;

    private static IToken? Value(DictionaryToken range, string key, PdfDocument document) => range.TryGet(NameToken.Create(key), out var value) ? Resolve(value, document) : null;

    public static IToken? Resolve(IToken token, PdfDocument document)
    {
        for (var steps = 0; token is IndirectReferenceToken reference && steps < Deepest; steps++)
            if (document.Structure.GetObject(reference.Data) is { Data: { } data }) token = data;
            else return null;
        return token;
    }
}
