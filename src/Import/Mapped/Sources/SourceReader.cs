using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Mapped.Sources;

/// <summary>Finds the sources in a foreign entry: a list of keys or addresses, one of them, or keys of the entry itself.</summary>
internal static class SourceReader
{
    public static IEnumerable<MappedSource> Read(ForeignKeys entry, SourceMap map, List<Finding> findings)
    {
        var numbers = map.From is null ? map.Keys.Values.SelectMany(rule => rule.AllFrom).SelectMany(entry.Numbers).Distinct().Order().ToArray() : [];
        return numbers.Length == 0 ? ReadOnce(entry, map, findings) : numbers.SelectMany(number => ReadOnce(entry, map.Numbered(number), findings));
    }

    private static IEnumerable<MappedSource> ReadOnce(ForeignKeys entry, SourceMap map, List<Finding> findings)
    {
        if (map.From is null)
        {
            // What the map itself gives is no source yet.
            var isSaid = map.Keys.Values.SelectMany(rule => rule.AllFrom).Any(entry.Says);
            if (isSaid && Of(entry, map, findings) is { } single) yield return single;
            yield break;
        }
        foreach (var (keys, text) in entry.Each(map.From))
            if ((keys is not null ? Of(keys, map, findings) : Of(text!, findings)) is { } source) yield return source;
    }

    private static MappedSource? Of(ForeignKeys keys, SourceMap map, List<Finding> findings)
    {
        var values = new ValueReader(keys, findings).Read(MapSchema.Source, map.Keys, "source ");
        var text = map.Keys.TryGetValue(MapSchema.Text, out var rule) ? TextParts.Read(keys, rule, findings) : ImmutableArray<PlacedText>.Empty;
        return Titled(new MappedSource(values, false, text, keys.At.Line), findings);
    }

    // A list of addresses, or of descriptions.
    private static MappedSource? Of(ForeignValue text, List<Finding> findings)
    {
        var words = AddressUser.Without(OneLine.Of(text.Text));
        var key = WebAddresses.IsWeb(words) ? "url" : "title";
        findings.Add(new Finding(text.At.Line, $"{text.Key} → source {key}: {ValueReader.Shown(words)}", Outcome.Made));
        return Titled(new MappedSource(new() { [key] = [words] }, false, [], text.At.Line), findings);
    }

    private static MappedSource? Titled(MappedSource source, List<Finding> findings)
    {
        if (source.Value("title") is not null) return source;
        string? title = null;
        if (source.Value("url") is { } url) title = WithoutScheme(url);
        else if (source.Value("publisher") is { } publisher) title = source.Value("published") is { } day ? $"{publisher}, {day}" : publisher;
        if (title is null)
        {
            findings.Add(new Finding(
                source.Line, "a source that has neither title nor address nor publisher is not made", Outcome.Unsure));
            return null;
        }
        findings.Add(new Finding(source.Line, $"source title: {ValueReader.Shown(title)}, since theirs gives none", Outcome.Inferred));
        source.Values["title"] = [title];
        return source with { IsTitleInferred = true };
    }

    private static string WithoutScheme(string url) =>
        url[(url.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('/') is { Length: > 0 } rest ? rest : url;
}

/// <summary>A source that a foreign entry names, in our keys.</summary>
/// <param name="Values">By our key; there is a title.</param>
/// <param name="IsTitleInferred">Whether the title was made of something else.</param>
/// <param name="Text">The note on it: Markdown, in parts.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record MappedSource(
    Dictionary<string, ImmutableArray<string>> Values, bool IsTitleInferred, ImmutableArray<PlacedText> Text, int Line)
{
    public string? Value(string key) => Values.TryGetValue(key, out var values) ? values[0] : null;
}
