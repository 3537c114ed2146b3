using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>
/// Who is named where. Known names come first; of the others, a first name or surname alone means the full name that has it, the one
/// named last where several have.
/// </summary>
internal static class NameReader
{
    public static ImmutableArray<NameMention> Read(ImmutableArray<Paragraph> paragraphs, KnownNames known)
    {
        var runs = paragraphs.SelectMany(CapitalRuns.Of).ToArray();
        var full = runs.Select(run => run.Text).Distinct().SelectMany(name => Parts(name).Select(part => (part, name))).ToLookup(pair => pair.part, pair => pair.name);
        // A word that only ever starts sentences is a name if it is known as one.
        var inside = runs.Where(run => !run.StartsSentence || run.Words.Length > 1).Select(run => run.Text).ToHashSet();
        var named = runs.Where(run => inside.Contains(run.Text) || full.Contains(run.Text) || known.Find(run.Text) is not null).ToArray();
        var kinds = named.GroupBy(run => run.Text).ToDictionary(same => same.Key, NameKinds.Of);

        var lastMet = new Dictionary<string, string>();
        var names = new Dictionary<string, ClippingName>();
        var mentions = ImmutableArray.CreateBuilder<NameMention>(named.Length);
        foreach (var run in named)
        {
            var name = known.Find(run.Text) is not null ? run.Text : lastMet.GetValueOrDefault(run.Text) ?? full[run.Text].FirstOrDefault() ?? run.Text;
            foreach (var part in Parts(name)) lastMet[part] = name;
            if (!names.TryGetValue(name, out var meant))
                names[name] = meant = known.Find(name) ?? new ClippingName(name, kinds[name], false);
            mentions.Add(new NameMention(run.Paragraph, run.Start, run.Length, meant));
        }
        return mentions.ToImmutable();
    }

    // “Ada Augusta Lovelace” may be called Ada, Lovelace, Ada Lovelace.
    private static IEnumerable<string> Parts(string name)
    {
        var words = name.Split(' ');
        if (words.Length == 1) return [];
        if (CommonWords.EndsOrganisation(words[^1])) return [string.Join(' ', words[..^1])];
        return words.Length > 2 ? [words[0], words[^1], $"{words[0]} {words[^1]}"] : [words[0], words[^1]];
    }
}
