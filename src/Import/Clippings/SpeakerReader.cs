namespace Annals.Import.Clippings;

/// <summary>Tells who is meant by the subject of “said”: a name, a description, or a pronoun for whoever was named last.</summary>
internal sealed class SpeakerReader(Mentions mentions)
{
    private readonly Dictionary<string, ClippingName> _byName =
        mentions.All.Select(mention => mention.Name).Distinct().GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);

    public ClippingName? Named(string name) => _byName.GetValueOrDefault(name);

    /// <param name="start">Where the subject starts in the paragraph's text.</param>
    /// <returns>Null where the subject can be nobody who speaks.</returns>
    public Speaker? Of(int paragraph, int start, string subject)
    {
        // “A statement” and the like are nobody; whoever is named with them speaks.
        if (SpeechPatterns.Unnamed().Match(subject) is { Success: true } unnamed && !SpeechPatterns.Document().IsMatch(unnamed.Value))
            return new Speaker(string.Concat(unnamed.Value[..1].ToUpperInvariant(), unnamed.Value.AsSpan(1)), null, false);
        if (mentions.Within(paragraph, start, start + subject.Length) is [var named, ..]) return new Speaker(named.Name.Name, named.Name, false);
        if (SpeechPatterns.Document().IsMatch(subject)) return null;
        var isOrganisation = SpeechPatterns.ForOrganisation().IsMatch(subject);
        if (!isOrganisation && !SpeechPatterns.Pronoun().IsMatch(subject) && !subject.TrimStart().StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return null;
        var meant = mentions.LastBefore(paragraph, start, isOrganisation ? NameKind.Organisation : NameKind.Person, sameParagraph: false);
        return meant is null ? null : new Speaker(meant.Name, meant, true);
    }
}
