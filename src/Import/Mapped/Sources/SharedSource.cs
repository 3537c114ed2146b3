using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Text;

namespace Annals.Import.Mapped.Sources;

/// <summary>A source that the input has or will have. A new one gains what other entries say of it.</summary>
/// <param name="values">By our key.</param>
/// <param name="original">The file that it is written with; null for one that the input has.</param>
internal sealed class SharedSource(string id, Dictionary<string, ImmutableArray<string>> values, OriginalFile? original)
{
    private bool _isTitleInferred;

    public string Id => id;

    public OriginalFile? Original => original;

    public IReadOnlyDictionary<string, ImmutableArray<string>> Values => values;

    /// <summary>The note on it: the foreign Markdown, in parts.</summary>
    public ImmutableArray<PlacedText> Text { get; private set; } = [];

    /// <summary>The report of the file that the note stands in.</summary>
    public List<Finding> TextFindings { get; private set; } = [];

    public bool IsTitleInferred => _isTitleInferred;

    public static SharedSource New(string id, MappedSource source, OriginalFile original, List<Finding> findings) =>
        new(id, source.Values, original) { Text = source.Text, TextFindings = findings, _isTitleInferred = source.IsTitleInferred };

    public string? Value(string key) => values.TryGetValue(key, out var all) ? all[0] : null;

    /// <summary>Takes in what another entry says of the same source; where the two differ, the first stays, and that is reported.</summary>
    public void Add(MappedSource other, List<Finding> findings)
    {
        findings.Add(new Finding(
            other.Line, $"source: sources/{id}.md, {(original is null ? "which was there" : "named before")}", Outcome.Made));
        foreach (var (key, theirs) in other.Values)
            if (key is not (MapSchema.Id or "url") && !(key == "title" && other.IsTitleInferred)) Add(key, theirs, other.Line, findings);
        if (other.Text.IsEmpty || Words(other.Text) == Words(Text)) return;
        if (original is not null && Text.IsEmpty) (Text, TextFindings) = (other.Text, findings);
        else findings.Add(new Finding(
            other.Line, $"source text: “{ValueReader.Shown(Words(other.Text))}” is left out, since sources/{id}.md has its own", Outcome.Unsure));
    }

    private void Add(string key, ImmutableArray<string> theirs, int line, List<Finding> findings)
    {
        var isNothingYet = !values.TryGetValue(key, out var mine);
        if (original is not null && (isNothingYet || (key == "title" && _isTitleInferred)))
        {
            values[key] = theirs;
            if (key == "title") _isTitleInferred = false;
        }
        else if (isNothingYet || !mine.SequenceEqual(theirs, StringComparer.Ordinal))
        {
            var has = isNothingYet ? "none" : $"“{Shown(mine)}”";
            findings.Add(new Finding(
                line, $"source {key}: “{Shown(theirs)}” is left out, since sources/{id}.md has {has}", Outcome.Unsure));
        }
    }

    private static string Shown(ImmutableArray<string> texts) => ValueReader.Shown(string.Join(", ", texts));

    private static string Words(ImmutableArray<PlacedText> parts) => OneLine.Of(string.Join(' ', parts.Select(part => part.Markdown)));
}
