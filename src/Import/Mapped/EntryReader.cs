using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Sources;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Mapped;

/// <summary>A foreign entry to one in our keys.</summary>
internal sealed partial class EntryReader(
    OriginalFile original, KeyMap map, IReadOnlySet<string> media, List<Finding> findings, Diagnostics diagnostics)
{
    // Keys that generators know by themselves.
    private const string ExcerptKey = "excerpt_separator";
    private static readonly KeySchema WithoutImage = new("entry", [.. MapSchema.Entry.Keys.Where(key => !IsImage(key.Name))]);
    private static readonly KeySchema OnlyImage = new("image", [.. MapSchema.Entry.Keys.Where(key => IsImage(key.Name))]);

    private static readonly string[] StatusKeys = ["draft", "published"];
    private static readonly string[] DraftWords = ["draft: true", "published: false"];
    private static readonly string[] PublishedWords = ["draft: false", "published: true"];

    /// <returns>Null where it has no title or date, which has been reported.</returns>
    public MappedEntry? Read(ForeignEntry theirs, ForeignKeys keys)
    {
        var name = theirs.IsAlone ? FileName.Parse(original) : new FileName("", "", null);
        var markdown = theirs.Markdown;
        var values = new ValueReader(keys, findings).Read(WithoutImage, map.Entry);
        ReportStatus(keys, values);
        var image = Image(keys);
        if (!values.ContainsKey("title") && Title(ref markdown, name) is { Length: > 0 } title) values["title"] = [title];
        if (!values.ContainsKey("date") && name.Date is { } day && Edtf.TryParse(day, out _, out _))
        {
            values["date"] = [day];
            findings.Add(new Finding(0, $"date: {day}, from the file’s name", Outcome.Inferred));
        }
        if (ReportMissing(keys, values)) return null;

        var text = map.Entry.TryGetValue(MapSchema.Text, out var rule) ? TextParts.Read(keys, rule, findings) : [];
        if (markdown.Length > 0)
        {
            var first = markdown.Length - markdown.AsSpan().TrimStart().Length;
            findings.Add(new Finding(
                Position.Of(markdown, first).Line, markdown.AsSpan().TrimEnd().Count('\n') + 1, "text", Outcome.Made));
        }
        var excerpt = keys.Texts(ExcerptKey) is [var mark, ..] ? mark.Text : null;
        var sources = map.Sources.SelectMany(source => SourceReader.Read(keys, source, findings)).ToImmutableArray();
        foreach (var ignored in map.Ignored) keys.Use(ignored);
        return new MappedEntry(
            values,
            image,
            sources,
            [values.GetValueOrDefault(MapSchema.Slug, [""])[0], name.Name, values["title"][0]],
            markdown.Length > 0 ? text.Add(markdown) : text,
            excerpt);
    }

    private static bool IsImage(string key) => key.StartsWith("image.", StringComparison.Ordinal);

    // Every entry starts as a draft, whatever it was there.
    private void ReportStatus(ForeignKeys keys, Dictionary<string, ImmutableArray<string>> values)
    {
        if (values.Remove("status", out var status) && status[0] == "published")
            findings.Add(new Finding(keys.At.Line, "status: a draft here until you have read it", Outcome.Inferred));
        foreach (var key in StatusKeys.Where(key => !IsMapped(key)))
            if (keys.Peek(key) is { } word && $"{key}: {word.ToLowerInvariant()}" is var said && (DraftWords.Contains(said) || PublishedWords.Contains(said)))
                foreach (var text in keys.Texts(key))
                    findings.Add(DraftWords.Contains(said)
                        ? new Finding(text.At.Line, $"{said} → status: draft", Outcome.Made)
                        : new Finding(text.At.Line, $"{said}: a draft here until you have read it", Outcome.Inferred));
    }

    private bool IsMapped(string key) => map.Entry.Values.Any(rule => rule.From.Concat(rule.To).Contains(key));

    private ImmutableArray<(string Key, string? Value)> Image(ForeignKeys keys)
    {
        var found = new List<Finding>();
        var values = new ValueReader(keys, found).Read(OnlyImage, map.Entry);
        if (!values.TryGetValue("image.src", out var sources))
        {
            foreach (var finding in found) findings.Add(finding with { What = $"{finding.What}; not taken, since there is no image", Outcome = Outcome.LeftOut });
            return [];
        }
        var source = sources[0];
        var file = media.Contains(source) ? source : "media/" + source[(source.LastIndexOf('/') + 1)..];
        var fault = !media.Contains(file) ? $"put the file into input/media as {file} first"
            : !values.ContainsKey("image.alt") ? "it has no alternative text"
            : null;
        if (fault is not null)
        {
            findings.Add(new Finding(found[0].First, $"image: “{ValueReader.Shown(source)}” is not taken: {fault}", Outcome.Unsure));
            foreach (var finding in found.Skip(1)) findings.Add(finding with { What = $"{finding.What}; not taken with its image", Outcome = Outcome.LeftOut });
            return [];
        }
        findings.AddRange(found);
        if (file != source)
            findings.Add(new Finding(found[0].First, $"image: {file}, from “{ValueReader.Shown(source)}”", Outcome.Inferred));
        return [.. values.Select(value => (value.Key[6..], (string?)(value.Key == "image.src" ? file : value.Value[0])))];
    }

    // A heading at the top of the text, or else the file's name.
    private string Title(ref string markdown, FileName name)
    {
        if (Heading().Match(markdown) is { Success: true } match)
        {
            var heading = match.Groups["title"];
            findings.Add(new Finding(
                Position.Of(markdown, heading.Index).Line, $"title: {ValueReader.Shown(heading.Value)}, from the heading", Outcome.Inferred));
            markdown = string.Concat(markdown.AsSpan(0, match.Groups["line"].Index), markdown.AsSpan(match.Index + match.Length));
            return heading.Value;
        }
        if (name.Words.Length > 0)
            findings.Add(new Finding(0, $"title: {ValueReader.Shown(name.Words)}, from the file’s name", Outcome.Inferred));
        return name.Words;
    }

    private bool ReportMissing(ForeignKeys keys, Dictionary<string, ImmutableArray<string>> values)
    {
        if (!values.ContainsKey("title"))
            diagnostics.Add(Rules.Missing, original.Path, keys.At, "this entry has no title; write one, or name its key in the map");
        if (!values.ContainsKey("date"))
        {
            var written = map.Entry.GetValueOrDefault("date", KeyRule.Empty).From.SelectMany(keys.Texts).FirstOrDefault();
            var problem = written is null ? null : ValueCheck.Problem(new Shape.EdtfDate(), ValueReader.OneLine(written.Text));
            if (problem is not null)
                diagnostics.Add(Rules.BadDate, original.Path, written!.At,
                    $"“{ValueReader.Shown(written.Text)}” is no date that can be told for sure: {problem}");
            else
                diagnostics.Add(Rules.Missing, original.Path, keys.At, "this entry has no date; write one, or name its key in the map");
        }
        return !values.ContainsKey("title") || !values.ContainsKey("date");
    }

    [GeneratedRegex(@"\A\s*?(?<line># +(?<title>[^\s#\n][^\n]*?)[ #]*(?=\n|\z))", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Heading();
}

/// <summary>A foreign entry in our keys.</summary>
/// <param name="Values">By our key; title and date are there.</param>
/// <param name="Image">The picture's keys; empty for none.</param>
/// <param name="Wishes">What its file may be called, the best first.</param>
/// <param name="Text">Markdown in parts, with an empty line for each line above them.</param>
internal sealed record MappedEntry(
    Dictionary<string, ImmutableArray<string>> Values,
    ImmutableArray<(string Key, string? Value)> Image,
    ImmutableArray<MappedSource> Sources,
    ImmutableArray<string> Wishes,
    ImmutableArray<string> Text,
    string? ExcerptMark)
{
    public ImmutableArray<string> All(string key) => Values.GetValueOrDefault(key, []);

    public string? Value(string key) => All(key) is [var first, ..] ? first : null;
}
