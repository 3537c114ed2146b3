using Annals.Parse.Documents;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Drafts;

/// <summary>
/// What earlier imports of a file have made of its rows, so that one that has grown brings in only what is new. A row is known again by the name that it gives
/// its file, or else by its date and title.
/// </summary>
internal sealed class EarlierRows
{
    /// <summary>Of a file that nobody has imported before.</summary>
    public static readonly EarlierRows None = new("", []);

    // Of a value in the report.
    private const int MostShown = 60;

    private readonly string _input;
    private readonly Dictionary<string, EarlierRow> _bySlug;
    private readonly Dictionary<(string Date, string Title), Queue<EarlierRow>> _byDate;
    private readonly HashSet<string> _taken = [];

    private EarlierRows(string input, IReadOnlyCollection<EarlierRow> rows)
    {
        _input = input;
        _bySlug = rows.ToDictionary(row => row.Entry.Head.Slug);
        _byDate = rows.GroupBy(row => (row.Entry.Date?.ToString() ?? "", OneLine.Of(row.Entry.Head.Title))).ToDictionary(same => same.Key, same => new Queue<EarlierRow>(same));
    }

    public bool IsEmpty => _bySlug.Count == 0;

    /// <param name="made">Files below the input, each with the digest of the row that it was made of, or null for none; the latest last.</param>
    public static EarlierRows Of(IEnumerable<(string Path, string? Digest)> made, ExistingInput existing)
    {
        // Of a file that was made twice, the latest says what its row was last.
        var digests = made.GroupBy(file => file.Path).ToDictionary(same => same.Key, same => same.Last().Digest);
        var rows = digests.SelectMany(file => existing.EntriesBySlug[Path.GetFileNameWithoutExtension(file.Key)].Where(_ => file.Key.StartsWith("entries/", StringComparison.Ordinal)).Take(1).Select(entry => new EarlierRow(file.Key, file.Value, entry))).ToArray();
        return rows.Length == 0 ? None : new EarlierRows(existing.Input, rows);
    }

    /// <summary>Each row is given out once: of two that are alike, the second is the second.</summary>
    /// <param name="slug">The name of its file that the row gives; null for none.</param>
    /// <returns>Null for a row that is new.</returns>
    public EarlierRow? Take(string title, string date, string? slug)
    {
        if (slug is not null) return _bySlug.TryGetValue(Slug.Of(slug), out var named) && _taken.Add(named.Path) ? named : null;
        if (!_byDate.TryGetValue((date, OneLine.Of(title)), out var rows)) return null;
        while (rows.TryDequeue(out var row))
            if (_taken.Add(row.Path)) return row;
        return null;
    }

    /// <summary>What the report says of a row that is here already.</summary>
    /// <param name="digest">Of the row as it is now.</param>
    /// <param name="draft">What would be made of it now.</param>
    public Finding Report(EarlierRow earlier, int line, string title, string digest, string draft)
    {
        if (earlier.Digest is null) return new Finding(line, $"already here: “{title}”, {earlier.Path}; whether it has changed since is not known", Outcome.LeftOut);
        if (earlier.Digest == digest) return new Finding(line, $"already here: “{title}”, {earlier.Path}", Outcome.LeftOut);
        var changes = Differences(draft, earlier.Path).ToArray();
        return new Finding(line, $"changed since it was imported: “{title}”, {earlier.Path}: {(changes.Length > 0 ? string.Join("; ", changes) : "see its text and sources")}", Outcome.Unsure);
    }

    // The keys whose values are others in the file, which stays as it is.
    private IEnumerable<string> Differences(string draft, string path)
    {
        var file = Path.Combine(_input, path);
        if (!File.Exists(file)) yield break;
        var now = Values(draft);
        var then = Values(File.ReadAllText(file));
        foreach (var (key, value) in now)
            if (key != "status" && then.GetValueOrDefault(key) is var before && before != value)
                yield return before is null ? $"{key} is “{Shown(value)}” now, and the file has none" : $"{key} is “{Shown(value)}” now, and “{Shown(before)}” in the file";
    }

    private static string Shown(string value) => OneLine.Shortened(value, MostShown);

    private static Dictionary<string, string> Values(string text)
    {
        var ignored = new Diagnostics();
        return FrontMatter.Split(new TextFile("", text), ignored) is { Yaml: { } yaml }
            ? yaml.Pairs.GroupBy(pair => pair.Key.Text).ToDictionary(same => same.Key, same => Flat(same.Last().Value))
            : [];
    }

    private static string Flat(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlSequence list => string.Join(", ", list.Nodes.Select(Flat)),
        YamlMapping mapping => string.Join(", ", mapping.Pairs.Select(pair => $"{pair.Key.Text}: {Flat(pair.Value)}")),
        _ => "",
    };
}

/// <summary>An entry that was made of a row.</summary>
/// <param name="Path">Below the input, with slashes.</param>
/// <param name="Digest">Of the row as it was; null where that was not written down.</param>
internal sealed record EarlierRow(string Path, string? Digest, EntryDocument Entry);
