using Annals.Import.Clippings.Names;

namespace Annals.Import.Clippings.Speakers;

/// <summary>Tells who is meant by “she”, “the 42-year-old”, “the company”: the only one named near by, and otherwise nobody.</summary>
internal sealed class PronounReader(Mentions mentions)
{
    /// <returns>Null for a subject that is no pronoun.</returns>
    public Speaker? Of(SpeechSubject subject, Speaker last)
    {
        if (SpeechPatterns.Plural().IsMatch(subject.Text)) return subject.GoesOn ? GoneOn(last) : Speaker.Nobody;
        if (SpeechPatterns.Personal().IsMatch(subject.Text)) return Person(subject, last);
        if (SpeechPatterns.ForOrganisation().Match(subject.Text) is not { Success: true } match) return null;
        var noun = match.Groups["noun"].Value;
        if (subject.GoesOn && last.Name?.Kind == NameKind.Organisation) return GoneOn(last);
        var near = Near(subject).Where(name => name.Kind == NameKind.Organisation && !name.Name.Split(' ').Any(CommonWords.IsService)
            && (match.Groups["any"].Success || name.Name.Contains(noun, StringComparison.OrdinalIgnoreCase))).Distinct().ToArray();
        if (near is [var only]) return new Speaker(only.Name, only, true);
        return noun.Length > 0 && Descriptions.Find(subject.Text) is { } described ? new Speaker(described, null, false) : Speaker.Nobody;
    }

    private Speaker Person(SpeechSubject subject, Speaker last)
    {
        if (subject.GoesOn && last.By is not null) return GoneOn(last);
        var near = Near(subject).Where(IsPerson).Distinct().ToArray();
        return near is [var only] && (last.By is null || last.By == only.Name) ? new Speaker(only.Name, only, true) : Speaker.Nobody;
    }

    // Whatever has two or three words may be somebody’s name.
    private static bool IsPerson(ClippingName name) => name.Kind == NameKind.Person || (name.Kind == NameKind.Unknown && name.Name.Split(' ').Length is 2 or 3);

    /// <summary>The names of the paragraph and the two before; where those have none, of the two before that.</summary>
    private ClippingName[] Near(SpeechSubject subject)
    {
        var near = mentions.Between(subject.Paragraph - 2, subject.Paragraph, subject.Start);
        return near.IsEmpty ? Names(mentions.Between(subject.Paragraph - 4, subject.Paragraph, subject.Start)) : Names(near);
    }

    private static ClippingName[] Names(ReadOnlySpan<NameMention> found)
    {
        var names = new ClippingName[found.Length];
        for (var i = 0; i < found.Length; i++) names[i] = found[i].Name;
        return names;
    }

    private static Speaker GoneOn(Speaker last) => last with { IsInferred = last.By is not null };
}
