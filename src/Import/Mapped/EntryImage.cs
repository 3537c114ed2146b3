using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Schema;

namespace Annals.Import.Mapped;

/// <summary>The picture of a foreign entry, in our keys.</summary>
/// <param name="Values">By our key, as in <c>image.src</c>; empty for none.</param>
/// <param name="Findings">Where each of them stands.</param>
internal sealed record EntryImage(IReadOnlyDictionary<string, ImmutableArray<string>> Values, ImmutableArray<Finding> Findings)
{
    private const string Prefix = "image.", Source = Prefix + "src", Words = Prefix + "alt";

    private static readonly KeySchema Keys = new("image", [.. MapSchema.Entry.Keys.Where(key => IsKey(key.Name))]);

    public static bool IsKey(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    public static EntryImage Read(ForeignKeys keys, KeyMap map)
    {
        var findings = new List<Finding>();
        var values = new ValueReader(keys, findings).Read(Keys, map.Entry);
        return new EntryImage(values, [.. findings]);
    }

    /// <summary>The keys of our image, whose file stands in the input or is found elsewhere.</summary>
    /// <param name="media">The pictures that the input has.</param>
    /// <param name="find">Finds another picture by its name and gives where it will stand; null for none.</param>
    /// <param name="findings">Is told what became of it.</param>
    /// <returns>Empty where there is none that can be shown.</returns>
    public ImmutableArray<(string Key, string? Value)> Resolve(IReadOnlySet<string> media, Func<string, string?> find, List<Finding> findings)
    {
        if (!Values.TryGetValue(Source, out var sources)) return Refuse("not taken, since there is no image", Findings, findings);
        var named = PictureName(sources[0]);
        var found = media.Contains(named) ? null : find(named);
        var file = found ?? (media.Contains(named) ? named : "media/" + named[(named.LastIndexOf('/') + 1)..]);
        var isThere = found is not null || media.Contains(file);
        // As where a text embeds it, its name stands for the words until somebody has written them.
        var words = Values.TryGetValue(Words, out var written) ? written[0] : found is null ? null : Path.GetFileNameWithoutExtension(named);
        var line = Findings[0].First;
        if (!isThere || words is null)
        {
            findings.Add(new Finding(line, $"image: “{ValueReader.Shown(named)}” is not taken: {(isThere ? "it has no alternative text" : $"put the file into input/media as {file} first")}", Outcome.Unsure));
            return Refuse("not taken with its image", Findings.RemoveAt(0), findings);
        }
        findings.AddRange(Findings);
        if (written.IsDefault) findings.Add(new Finding(line, $"image: {file}, from “{ValueReader.Shown(named)}”, and its name for those who do not see it: write what it shows", Outcome.Unsure));
        else if (file != named) findings.Add(new Finding(line, $"image: {file}, from “{ValueReader.Shown(named)}”", Outcome.Inferred));
        return [("src", file), ("alt", words), .. Values.Where(value => value.Key is not (Source or Words)).Select(value => (value.Key[Prefix.Length..], (string?)value.Value[0]))];
    }

    private static ImmutableArray<(string Key, string? Value)> Refuse(string why, ImmutableArray<Finding> refused, List<Finding> findings)
    {
        findings.AddRange(refused.Select(finding => finding with { What = $"{finding.What}; {why}", Outcome = Outcome.LeftOut }));
        return [];
    }

    // Obsidian writes ![[x.png|300]] or [[x.png]] in a key, too.
    private static string PictureName(string said) => LinkedName.Of(said.TrimStart('!')) is var name && name != said.TrimStart('!') ? name : said;
}
