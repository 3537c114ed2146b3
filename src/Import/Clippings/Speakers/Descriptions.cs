namespace Annals.Import.Clippings.Speakers;

/// <summary>Speakers that a report names by what they are only: “a spokesman for the club”, “officials”.</summary>
internal static class Descriptions
{
    private const int MostWords = 5;

    /// <returns>As the report calls them, without what follows; null for what is no such description.</returns>
    public static string? Find(string text)
    {
        if (SpeechPatterns.Description().Match(text.TrimStart()) is not { Success: true } match) return null;
        var words = new List<string>();
        foreach (var word in match.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count == MostWords || SpeechPatterns.Preposition().IsMatch(word) || word is "who" or "that" or "and" or "has" or "have" or "had" or "later" or "also") break;
            words.Add(word);
        }
        if (words.Count == 0 || (words.Count == 1 && match.Groups["article"].Success)) return null;
        var description = string.Join(' ', words);
        return char.ToUpperInvariant(description[0]) + description[1..];
    }
}
