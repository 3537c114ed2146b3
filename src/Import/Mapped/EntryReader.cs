using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Import.Clippings.Lines;
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
    OriginalFile original, KeyMap map, NameSorter sorter, List<Finding> findings, Diagnostics diagnostics)
{
    // Keys that generators know by themselves.
    private const string ExcerptKey = "excerpt_separator";
    private static readonly KeySchema WithoutImage = new("entry", [.. MapSchema.Entry.Keys.Where(key => !EntryImage.IsKey(key.Name))]);

    private static readonly Key MixedNames = MapSchema.Entry.Keys.First(key => key.Name == "people") with { Name = "names" };
    private static readonly KeySchema OnlyNames = new("names", [MixedNames]);

    private static readonly string[] StatusKeys = ["draft", "published"];
    private static readonly string[] DraftWords = ["draft: true", "published: false"];
    private static readonly string[] PublishedWords = ["draft: false", "published: true"];

    /// <returns>Null where it has no title or date, which has been reported.</returns>
    public MappedEntry? Read(ForeignEntry theirs, ForeignKeys keys)
    {
        var name = theirs.IsAlone ? FileName.Parse(original) : new FileName("", "", null);
        var markdown = theirs.Markdown;
        var values = new ValueReader(keys, findings).Read(WithoutImage, map.Entry);
        var mixed = map.Names is null ? [] : new ValueReader(keys, findings).Read(OnlyNames, OnlyMixed).GetValueOrDefault(MixedNames.Name, []);
        sorter.Sort(values, mixed, keys.At.Line, findings);
        ReportStatus(keys, values);
        var image = EntryImage.Read(keys, map);
        if (!values.ContainsKey("title") && Title(ref markdown, name) is { Length: > 0 } title) values["title"] = [title];
        if (!theirs.IsAlone && !values.ContainsKey("title") && TitleOfText(keys) is { Length: > 0 } sentence) values["title"] = [sentence];
        if (!values.ContainsKey("date") && name.Date is { } day && Edtf.TryParse(day, out _, out _))
        {
            values["date"] = [day];
            findings.Add(new Finding(0, $"date: {day}, from the file’s name", Outcome.Inferred));
        }
        if (ReportMissing(theirs, keys, values)) return null;

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
            markdown.Length > 0 ? text.Add(new PlacedText(markdown, 0)) : text,
            excerpt);
    }

    // Every entry starts as a draft, whatever it was there.
    private void ReportStatus(ForeignKeys keys, Dictionary<string, ImmutableArray<string>> values)
    {
        if (values.Remove("status", out var status) && status[0] == "published")
            findings.Add(new Finding(keys.At.Line, "status: a draft here until you have read it", Outcome.Inferred));
        foreach (var key in StatusKeys)
            if (keys.Peek(key) is { } word && !IsMapped(key) && $"{key}: {word.ToLowerInvariant()}" is var said && (DraftWords.Contains(said) || PublishedWords.Contains(said)))
                foreach (var text in keys.Texts(key))
                    findings.Add(DraftWords.Contains(said)
                        ? new Finding(text.At.Line, $"{said} → status: draft", Outcome.Made)
                        : new Finding(text.At.Line, $"{said}: a draft here until you have read it", Outcome.Inferred));
    }

    private ImmutableDictionary<string, KeyRule> OnlyMixed => ImmutableDictionary<string, KeyRule>.Empty.Add(MixedNames.Name, map.Names!.Rule);

    private bool IsMapped(string key) => map.Entry.Values.Any(rule => rule.AllFrom.Contains(key));

    // A row has no name of its own: its first sentence tells it from the others.
    private string? TitleOfText(ForeignKeys keys)
    {
        if (map.Entry.GetValueOrDefault(MapSchema.Text, KeyRule.Empty).AllFrom.SelectMany(keys.Texts).FirstOrDefault() is not { } text) return null;
        var words = OneLine.Of(text.Text);
        var sentence = SentenceSplitter.Split(new Paragraph(1, 1, 1, words, null)).FirstOrDefault()?.Text.Trim() ?? words;
        var title = ValueReader.Shown(sentence.TrimEnd('.'));
        findings.Add(new Finding(text.At.Line, $"title: {title}, from the text", Outcome.Inferred));
        return title;
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

    private bool ReportMissing(ForeignEntry theirs, ForeignKeys keys, Dictionary<string, ImmutableArray<string>> values)
    {
        var missing = new List<(Rule Rule, Position At, string Why)>();
        if (!values.ContainsKey("title")) missing.Add((Rules.Missing, keys.At, "this entry has no title; write one, or name its key in the map"));
        if (!values.ContainsKey("date"))
        {
            var rule = map.Entry.GetValueOrDefault("date", KeyRule.Empty);
            var written = rule.AllFrom.SelectMany(keys.Texts).FirstOrDefault();
            var problem = written is null || rule.Columns is not null ? null : MappedDate.Read(OneLine.Of(written.Text), rule.Format ?? rule.Alternatives.FirstOrDefault()?.Format).Problem;
            missing.Add(problem is not null
                ? (Rules.BadDate, written!.At, $"“{ValueReader.Shown(written.Text)}” is no date that can be told for sure: {problem}")
                : (Rules.Missing, keys.At, "this entry has no date; write one, or name its key in the map"));
        }
        if (theirs.IsAlone)
            foreach (var (rule, at, why) in missing) diagnostics.Add(rule, original.Path, at, why);
        else if (missing is [var first, ..])
        {
            var title = values.TryGetValue("title", out var said) ? $" (“{ValueReader.Shown(said[0])}”)" : "";
            diagnostics.Add(Rules.RowLeftOut, original.Path, first.At, $"left out{title}: {first.Why}");
            findings.Add(new Finding(keys.At.Line, $"left out{title}: {first.Why}", Outcome.Unsure));
        }
        return missing.Count > 0;
    }

    [GeneratedRegex(@"\A\s*?(?<line># +(?<title>[^\s#\n][^\n]*?)[ #]*(?=\n|\z))", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Heading();
}

/// <summary>A foreign entry in our keys.</summary>
/// <param name="Values">By our key; title and date are there.</param>
/// <param name="Image">As the foreign entry names it.</param>
/// <param name="Wishes">What its file may be called, the best first.</param>
/// <param name="Text">Markdown in parts.</param>
internal sealed record MappedEntry(
    Dictionary<string, ImmutableArray<string>> Values,
    EntryImage Image,
    ImmutableArray<MappedSource> Sources,
    ImmutableArray<string> Wishes,
    ImmutableArray<PlacedText> Text,
    string? ExcerptMark)
{
    public ImmutableArray<string> All(string key) => Values.GetValueOrDefault(key, []);

    public string? Value(string key) => All(key) is [var first, ..] ? first : null;

    /// <summary>All that the row says, in one string, by which it is told whether it has changed.</summary>
    public string Said() => string.Join('\n',
        [
            .. Values.Select(value => $"{value.Key}\t{string.Join('\t', value.Value)}"), .. Image.Values.Select(value => $"{value.Key}\t{value.Value[0]}"),
            .. Sources.SelectMany(source => source.Values).Select(value => $"{value.Key}\t{string.Join('\t', value.Value)}"), .. Text.Select(part => part.Markdown),
        ]);
}
