using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>
/// Who is named where. Known names come first; of the others, a first name or surname alone means the full name that has it, the one
/// named last where several have. What a name is the name of is told from all clippings together.
/// </summary>
internal sealed class NameReader
{
    private readonly KnownNames _known;
    private readonly ImmutableArray<CapitalRun[]> _runs;
    private readonly Dictionary<string, NameKind> _kinds;

    public NameReader(ImmutableArray<Clipping> clippings, KnownNames known)
    {
        _known = known;
        _runs = [.. clippings.AsParallel().AsOrdered().Select(clipping => clipping.Paragraphs.SelectMany(CapitalRuns.Of).ToArray())];
        var uses = _runs.SelectMany(runs => runs).GroupBy(run => run.Text).ToDictionary(same => same.Key, same => same.ToArray());
        _kinds = uses.ToDictionary(name => name.Key, name => NameKinds.Of(name.Value, Parts(name.Key).Any(uses.ContainsKey)));
    }

    /// <param name="clipping">Index of the clipping.</param>
    public Mentions Read(int clipping)
    {
        var runs = _runs[clipping];
        var full = runs.Select(run => run.Text).Distinct().SelectMany(name => Parts(name).Select(part => (part, name))).ToLookup(pair => pair.part, pair => pair.name);
        // A word that only ever starts sentences is a name if it is known as one.
        var inside = runs.Where(run => !run.StartsSentence || run.Words.Length > 1).Select(run => run.Text).ToHashSet();
        var lastMet = new Dictionary<string, string>();
        var names = new Dictionary<string, ClippingName>();
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        foreach (var run in runs.Where(run => inside.Contains(run.Text) || full.Contains(run.Text) || _known.Find(run.Text) is not null))
        {
            var name = _known.Find(run.Text) is not null ? run.Text : lastMet.GetValueOrDefault(run.Text) ?? full[run.Text].FirstOrDefault() ?? run.Text;
            foreach (var part in Parts(name)) lastMet[part] = name;
            if (!names.TryGetValue(name, out var meant)) names[name] = meant = _known.Find(name) ?? new ClippingName(name, _kinds[name], false);
            mentions.Add(new NameMention(run.Paragraph, run.Start, run.Length, meant));
        }
        return new Mentions(mentions.ToImmutable());
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
