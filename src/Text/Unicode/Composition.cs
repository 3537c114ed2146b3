using System.Text;

namespace Annals.Text.Unicode;

/// <summary>Normalization Form C (UAX #15): composed and decomposed letters as one.</summary>
public static class Composition
{
    // Hangul syllables are composed by arithmetic (Unicode 15, 3.12).
    private const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Ends = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, EndCount = 28, SyllableCount = LeadCount * VowelCount * EndCount;

    /// <summary>The text with its letters and marks composed. Half of a surrogate pair becomes U+FFFD where anything is changed.</summary>
    public static string Composed(string text)
    {
        if (!MayChange(text)) return text;
        var (codes, classes) = Decomposed(text);
        Compose(codes, classes);
        var composed = new StringBuilder(text.Length);
        foreach (var code in codes) composed.Append(new Rune(code).ToString());
        return composed.ToString();
    }

    private static bool MayChange(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF')) return false;
        var tables = CharacterTables.Shared;
        foreach (var rune in text.EnumerateRunes())
            if (tables.MayJoin[rune.Value]) return true;
        return false;
    }

    // With marks in the order of their classes.
    private static (List<int> Codes, List<byte> Classes) Decomposed(string text)
    {
        var codes = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes()) Decompose(rune.Value, codes);
        var classes = codes.ConvertAll(code => CharacterTables.Shared.Classes[code]);
        for (int start = 0, end; start < codes.Count; start = end)
        {
            for (end = start + 1; end < codes.Count && classes[end - 1] > 0 && classes[end] > 0; end++) ;
            if (end - start > 1) Order(codes, classes, start, end - start);
        }
        return (codes, classes);
    }

    private static void Decompose(int code, List<int> codes)
    {
        if (CharacterTables.Shared.Decompositions[code] is { } mapping)
        {
            foreach (var rune in mapping.EnumerateRunes()) Decompose(rune.Value, codes);
        }
        else if (code is >= Syllables and < Syllables + SyllableCount)
        {
            var place = code - Syllables;
            codes.Add(Leads + (place / (VowelCount * EndCount)));
            codes.Add(Vowels + (place % (VowelCount * EndCount) / EndCount));
            if (place % EndCount > 0) codes.Add(Ends + (place % EndCount));
        }
        else
        {
            codes.Add(code);
        }
    }

    // Marks of one class keep their order.
    private static void Order(List<int> codes, List<byte> classes, int start, int count)
    {
        (int Code, byte Class)[] marks = [.. codes.GetRange(start, count).Zip(classes.GetRange(start, count)).OrderBy(mark => mark.Second)];
        for (var i = 0; i < count; i++) (codes[start + i], classes[start + i]) = marks[i];
    }

    private static void Compose(List<int> codes, List<byte> classes)
    {
        var (starter, written) = (-1, 0);
        for (var i = 0; i < codes.Count; i++)
        {
            // A mark joins its letter unless one of its own class or above, or another letter, stands between.
            var isFree = starter >= 0 && (starter == written - 1 || (classes[written - 1] < classes[i] && classes[written - 1] > 0));
            if (isFree && Joined(codes[starter], codes[i]) is { } joined)
            {
                codes[starter] = joined;
                continue;
            }
            (codes[written], classes[written]) = (codes[i], classes[i]);
            if (classes[i] == 0) starter = written;
            written++;
        }
        codes.RemoveRange(written, codes.Count - written);
    }

    private static int? Joined(int first, int second)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
            return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * EndCount);
        if (first is >= Syllables and < Syllables + SyllableCount && (first - Syllables) % EndCount == 0 && second is > Ends and < Ends + EndCount)
            return first + second - Ends;
        return CharacterTables.Shared.Pairs.TryGetValue((first, second), out var joined) ? joined : null;
    }
}
