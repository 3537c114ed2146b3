namespace Annals.Import.Clippings;

/// <summary>Parts of sentences that can stand for themselves.</summary>
internal static class Clauses
{
    private static readonly string[] Starts = [", and ", ", but ", "; ", ", while ", ", after ", ", before ", ", when ", ", as ", " — ", " – ", ": "];

    /// <summary>The sentence from the clause on that has these words in it, unless they are among its first words anyway.</summary>
    public static string Around(string sentence, string words, int first)
    {
        var place = sentence.IndexOf(words, StringComparison.Ordinal);
        if (place < 0 || Wording.Count(sentence[..place]) < first) return sentence;
        var start = Starts.Max(sign => sentence.LastIndexOf(sign, place, StringComparison.Ordinal) is >= 0 and var at ? at + sign.Length : 0);
        var clause = sentence[start..];
        return start == 0 || clause.Length == 0 ? sentence : char.ToUpperInvariant(clause[0]) + clause[1..];
    }
}
