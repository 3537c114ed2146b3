using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>Files that are known by what their lines are like.</summary>
internal static partial class LineSigns
{
    // So many of the lines must be alike: some have a head, or a comment among them.
    private const double Most = 0.8;

    /// <summary>Keys and items all the way, which are no talk of two people.</summary>
    public static bool IsYaml(FileSample sample)
    {
        if (sample.Ending is ".yml" or ".yaml") return true;
        var lines = sample.Lines.Where(line => line[0] != '#' && line != "---").ToArray();
        if (lines is [var first, ..] && YamlItem().IsMatch(first)) return lines.All(line => line[0] is ' ' or '\t' || YamlItem().IsMatch(line));
        if (!lines.All(line => line[0] is ' ' or '\t' or '-' || YamlKey().IsMatch(line))) return false;
        var keys = lines.Select(line => YamlKey().Match(line)).Where(match => match.Success).Select(match => match.Groups["key"].Value).ToArray();
        // In a conversation the same two names come again; and names are written large.
        return keys.Length >= 2 && keys.Distinct().Count() == keys.Length && (keys.Any(key => char.IsLower(key[0])) || keys.All(key => CommonKey().IsMatch(key)));
    }

    public static bool IsToml(FileSample sample) =>
        sample.Lines.Count(line => TomlPair().IsMatch(line)) >= 2
        && sample.Lines.All(line => line[0] is '#' or ';' or ' ' or '\t' or ']' or '}' || TomlPair().IsMatch(line) || TomlTable().IsMatch(line));

    public static bool IsLatex(FileSample sample) => sample.Lines.Count(line => Latex().IsMatch(line)) >= 2 || sample.Text.StartsWith(@"\documentclass", StringComparison.Ordinal);

    public static bool IsSubtitles(FileSample sample) =>
        sample.Text.StartsWith("WEBVTT", StringComparison.Ordinal) || (sample.Lines is [_, var second, ..] && second.Contains(" --> ", StringComparison.Ordinal));

    public static bool IsSql(FileSample sample) => sample.Lines.Any(line => Sql().IsMatch(line));

    public static bool IsPipes(FileSample sample) => sample.Mostly(Most, line => line.AsSpan().Trim() is ['|', .., '|']);

    /// <summary>markwhen: <c>2022-11-27: Ferry delayed</c>, <c>1902-08/1903: …</c>, with heads and groups between.</summary>
    public static bool IsMarkwhen(FileSample sample)
    {
        var lines = sample.Lines.Where(line => !MarkwhenMark().IsMatch(line)).ToArray();
        return lines.Count(line => MarkwhenEvent().IsMatch(line)) is >= 2 and var events && events >= Most * lines.Length;
    }

    /// <summary>Whether each of its events has a year of four digits, so that it is no list of other numbers.</summary>
    public static bool HasYears(FileSample sample) => sample.Lines.Where(line => MarkwhenEvent().IsMatch(line)).All(line => FullYear().IsMatch(MarkwhenEvent().Match(line).Value));

    /// <summary>A log, a chat, a chronology without colons.</summary>
    public static bool IsDated(FileSample sample) => sample.Mostly(Most, line => BeginsWithDate().IsMatch(line));

    public static bool IsProgram(FileSample sample) => sample.Text.StartsWith("#!/", StringComparison.Ordinal) || sample.Mostly(0.4, line => CodeLine().IsMatch(line));

    [GeneratedRegex("""\A-\s+(\{|["']?[\p{L}_][\p{L}\p{N} _.-]{0,40}["']?:(\s|\z))""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex YamlItem();

    [GeneratedRegex("""\A["']?(?<key>[\p{L}_][\p{L}\p{N} _.-]{0,40})["']?:(\s|\z)""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex YamlKey();

    [GeneratedRegex(@"\A(title|name|date|year|start|end|author|by|source|url|link|tags?|people|place|location|text|description|summary|category|status|layout|slug|id)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex CommonKey();

    [GeneratedRegex("""\A["']?[A-Za-z0-9_.-]{1,60}["']?\s*=\s*\S""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex TomlPair();

    [GeneratedRegex("""\A\[{1,2}["']?[\w .:"'-]{1,80}\]{1,2}\z""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex TomlTable();

    [GeneratedRegex(@"\A\s*\\(documentclass|usepackage|begin|end|section|subsection|chapter|title|author|maketitle|input|item|paragraph)\b", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Latex();

    [GeneratedRegex(@"\A\s*(CREATE TABLE\b|INSERT INTO [`""\w.]+|COPY \S+ \(.{1,400}\) FROM stdin)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\A\s*(#|//|section\b|group\b|endSection\b|endGroup\b|title:|tags:|dateFormat:|view:|---\z|page\b)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex MarkwhenMark();

    [GeneratedRegex(@"\A\s*[-+]?\d{1,4}([-/.]\d{1,2}([-/.]\d{1,4})?)?(T[\d:]{4,8}Z?)?\s?((/|-|–|to|\.\.)\s?(now|\d[\d/.T:Z-]{0,24}|\d{1,3}\s?\w{1,10}))?\s?:\s", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex MarkwhenEvent();

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex FullYear();

    [GeneratedRegex(@"\A[\[(]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex BeginsWithDate();

    [GeneratedRegex(@"([;{}]|\)\s*:|=>|\*/)\s*\z|\A\s*(import|from \w+ import|def|class|return|using|public|private|function|const|let|var|#include)\b.{0,200}[({;=]|\A\s*(//|/\*|\}|\{)|\A\s+[\w.]{1,60}\(.{0,200}\)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex CodeLine();
}
