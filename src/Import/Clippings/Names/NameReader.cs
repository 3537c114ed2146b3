using System.Collections.Immutable;
using Annals.Import.Clippings.Lines;

namespace Annals.Import.Clippings.Names;

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
        _runs = [.. clippings.AsParallel().AsOrdered().Select(clipping => clipping.Paragraphs.SelectMany(CapitalRuns.Find).ToArray())];
        var uses = _runs.SelectMany(runs => runs).GroupBy(run => run.Text).ToDictionary(same => same.Key, same => same.ToArray());
        _kinds = uses.ToDictionary(name => name.Key, name => KindOf(name.Value, Parts(name.Key).Any(uses.ContainsKey)));
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

    /// <param name="uses">All places where a name stands, in all clippings.</param>
    /// <param name="isShortened">Whether a part of it is used alone, as surnames and first names are.</param>
    private static NameKind KindOf(IReadOnlyCollection<CapitalRun> uses, bool isShortened)
    {
        var words = uses.First().Words;
        if (CommonWords.EndsOrganisation(words[^1]) || words.Any(CommonWords.IsService) || uses.First().Text.Contains('&')) return NameKind.Organisation;
        if (uses.Any(IsPersonal)) return NameKind.Person;
        if (IsAcronym(words[^1]) || uses.Any(use => CommonWords.LeadsToOrganisation(use.Before))) return NameKind.Organisation;
        if (isShortened && words.Length is 2 or 3 && !uses.Any(use => use.Before == "the")) return NameKind.Person;
        return uses.All(use => CommonWords.LeadsToPlace(use.Before)) ? NameKind.Place : NameKind.Unknown;
    }

    private static bool IsAcronym(string word) => word.Length >= 2 && word.All(character => char.IsUpper(character) || character == '.');

    // “photographer Ann Lee”, “Ann Lee, 42,”, “Ann Lee, who”.
    private static bool IsPersonal(CapitalRun use) =>
        CommonWords.IsRole(use.Before)
        || (use.After.StartsWith(", ", StringComparison.Ordinal) && (char.IsAsciiDigit(use.After.ElementAtOrDefault(2)) || use.After.AsSpan(2).StartsWith("who ")));
}
