using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;

namespace Annals.Import.Clippings.Speakers;

/// <summary>
/// Tells who is meant by the subject of “said”: a name, a description, or a pronoun for the only one who can be meant. Where two can,
/// it is nobody.
/// </summary>
internal sealed class SpeakerReader(Mentions mentions)
{
    private readonly Dictionary<string, ClippingName> _byName =
        mentions.All.Select(mention => mention.Name).Distinct().GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);

    private readonly PronounReader _pronouns = new(mentions);

    public ClippingName? Named(string name) => _byName.GetValueOrDefault(name);

    /// <param name="last">Who spoke last, near by; nobody otherwise.</param>
    public Speaker Of(SpeechSubject subject, Speaker last)
    {
        if (!subject.IsBehindVerb && SpeechPatterns.Passive().IsMatch(subject.Text)) return Speaker.Nobody;
        if (!subject.IsBehindVerb && SpeechPatterns.Who().IsMatch(subject.Text)) return Antecedent(subject);
        foreach (var (start, part) in SubjectParts.Split(subject))
        {
            var cut = part.Length - SpeechPatterns.Connective().Replace(part, "").Length;
            var head = Head(subject with { Start = subject.Start + start + cut, Text = part[cut..] }, last);
            if (head is null) continue;
            // “The mayor of Harby, Ann Lee,”: the name stands behind the description.
            return head.Name is null && !head.IsInferred && Apposed(subject, start) is { } apposed ? apposed : head;
        }
        return Speaker.Nobody;
    }

    /// <returns>Null where the part has no head.</returns>
    private Speaker? Head(SpeechSubject part, Speaker last)
    {
        if (_pronouns.Of(part, last) is { } meant) return meant;
        if (SpeechPatterns.Thing().IsMatch(part.Text)) return Speaker.Nobody;
        var names = mentions.Within(part.Paragraph, part.Start, part.Start + part.Text.Length);
        if (SpeechPatterns.Document().IsMatch(part.Text)) return names is [var of, ..] && SpeechPatterns.From().IsMatch(Before(part, of)) ? Named(of) : Speaker.Nobody;
        if (names.Length == 0) return Descriptions.Find(part.Text) is { } described ? new Speaker(described, null, false) : null;
        var before = Before(part, names[0]);
        if (SpeechPatterns.Preposition().IsMatch(before))
        {
            if (Descriptions.Find(before) is { } about) return new Speaker(about, null, false);
            // “On Sunday Ann Lee”: the name ends the part that a preposition starts.
            return names.Length > 0 && Behind(part, names[^1]).Trim().Length == 0 && before.Trim().Contains(' ') ? Named(names[^1]) : null;
        }
        return Verbs.LastIn(SpeechPatterns.FirstWords().Replace(before, "")) >= 0 ? Speaker.Nobody : Named(part, names);
    }

    // “Harby mayor Ann Lee”, “Ann Lee’s lawyer Bo Chen”: what stands between leads to the next name.
    private static Speaker Named(SpeechSubject part, ReadOnlySpan<NameMention> names)
    {
        var at = 0;
        while (at + 1 < names.Length && LeadsOn(names[at], part.Text[(names[at].Start + names[at].Length - part.Start)..(names[at + 1].Start - part.Start)])) at++;
        var behind = Behind(part, names[at]);
        if (SpeechPatterns.Possessive().Match(behind) is { Success: true } owned)
            return SpeechPatterns.Document().IsMatch(owned.Groups["what"].Value) ? Named(names[at])
                : Descriptions.Find("the " + owned.Groups["what"].Value) is { } what ? new Speaker($"{names[at].Name.Name}’s {what[4..]}", null, false)
                : Speaker.Nobody;
        if (at + 1 < names.Length && part.Text[(names[at].Start + names[at].Length - part.Start)..(names[at + 1].Start - part.Start)].Trim() is "and" or "&")
            return new Speaker($"{names[at].Name.Name} and {names[at + 1].Name.Name}", null, false);
        return Named(names[at]);
    }

    private static bool LeadsOn(NameMention name, string between) =>
        (SpeechPatterns.Possessive().IsMatch(between) || (name.Name.Kind != NameKind.Person && between is [' ', _, ..] && char.IsLower(between[1])))
        && !SpeechPatterns.Preposition().IsMatch(between) && Verbs.FirstIn(between) < 0 && Wording.Count(between) <= 4 && !between.Contains(" and ", StringComparison.Ordinal);

    private Speaker? Apposed(SpeechSubject subject, int head)
    {
        foreach (var (start, part) in SubjectParts.Split(subject).Where(part => part.Start > head))
        {
            var from = subject.Start + start + (part.Length - part.TrimStart().Length);
            if (mentions.Within(subject.Paragraph, from, from + 1) is [var name] && name.Name.Kind is NameKind.Person or NameKind.Unknown && name.Name.Name.Contains(' ') && !SpeechPatterns.Possessive().IsMatch(Behind(subject, name)))
                return Named(name);
        }
        return null;
    }

    // “Ann Lee met Bo Chen, who”: whoever is named directly before.
    private Speaker Antecedent(SpeechSubject subject) =>
        mentions.Within(subject.Paragraph, subject.Start, subject.Start + subject.Text.Length) is [.., var name]
        && SpeechPatterns.Who().Match(Behind(subject, name)) is { Success: true, Index: 0 } ? Named(name) : Speaker.Nobody;

    private static string Before(SpeechSubject part, NameMention name) => part.Text[..(name.Start - part.Start)];

    private static string Behind(SpeechSubject part, NameMention name) => part.Text[Math.Min(part.Text.Length, name.Start + name.Length - part.Start)..];

    private static Speaker Named(NameMention name) => new(name.Name.Name, name.Name, false);
}

/// <summary>Who says a quotation.</summary>
/// <param name="By">By name, or as the report calls somebody without one; null where nobody can be told.</param>
/// <param name="Name">The name, if the clipping uses it.</param>
/// <param name="IsInferred">Whether the clipping has a pronoun or a description in place of the name.</param>
internal sealed record Speaker(string? By, ClippingName? Name, bool IsInferred)
{
    public static readonly Speaker Nobody = new(null, null, false);
}
