using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>Tells who is meant by the subject of “said”: a name, a description, or a pronoun for whoever was named last.</summary>
internal sealed class SpeakerReader(ImmutableArray<NameMention> mentions)
{
    // Whoever was named longer ago is not meant by “she”.
    private const int MentionsBack = 40;

    private readonly Dictionary<string, ClippingName> _byName =
        mentions.Select(mention => mention.Name).Distinct().GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);

    public ClippingName? Named(string name) => _byName.GetValueOrDefault(name);

    /// <param name="start">Where the subject starts in the paragraph's text.</param>
    /// <returns>Null where the subject can be nobody who speaks.</returns>
    public Speaker? Of(int paragraph, int start, string subject)
    {
        // “A statement” and the like are nobody; whoever is named with them speaks.
        if (SpeechPatterns.Unnamed().Match(subject) is { Success: true } unnamed && !SpeechPatterns.Document().IsMatch(unnamed.Value))
            return new Speaker(string.Concat(unnamed.Value[..1].ToUpperInvariant(), unnamed.Value.AsSpan(1)), null, false);
        var next = NextMention(paragraph, start);
        if (next < mentions.Length && mentions[next].Paragraph == paragraph && mentions[next].Start < start + subject.Length)
            return new Speaker(mentions[next].Name.Name, mentions[next].Name, false);
        var isOrganisation = SpeechPatterns.ForOrganisation().IsMatch(subject);
        if (!isOrganisation && !SpeechPatterns.Pronoun().IsMatch(subject) && !subject.TrimStart().StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return null;
        var kind = isOrganisation ? NameKind.Organisation : NameKind.Person;
        for (var i = next - 1; i >= 0 && i >= next - MentionsBack; i--)
            if (mentions[i].Name.Kind == kind) return new Speaker(mentions[i].Name.Name, mentions[i].Name, true);
        return null;
    }

    // Mentions stand in the order of the text.
    private int NextMention(int paragraph, int start)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((mentions[middle].Paragraph, mentions[middle].Start).CompareTo((paragraph, start)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
