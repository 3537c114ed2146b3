using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Text;

namespace Annals.Import.Reports;

/// <summary>What an import of many rows did, by kinds: how many there are of each, and the first three with their places.</summary>
internal static partial class ShortReport
{
    private const int MostExamples = 3, MostKinds = 12;

    // What an editor has to look at comes first.
    private static readonly Outcome[] Order = [Outcome.Unsure, Outcome.LeftOut, Outcome.Inferred, Outcome.Made];

    public static void Print(IReadOnlyCollection<ImportedFile> imported, StringBuilder text)
    {
        var drafts = imported.SelectMany(file => file.Drafts).ToArray();
        var findings = imported.SelectMany(file => file.Findings, (file, finding) => (file.Original.Path, Finding: finding));
        foreach (var file in imported.GroupBy(file => file.Original.Format))
            text.Append(CultureInfo.InvariantCulture, $"{(file.Count() == 1 ? file.First().Original.Path : Counted.Of(file.Count(), "file"))}: {file.Key}\n");
        foreach (var draft in drafts.Take(MostExamples)) text.Append(CultureInfo.InvariantCulture, $"  → {draft.Path}\n");
        if (drafts.Length > MostExamples) text.Append(CultureInfo.InvariantCulture, $"  → and {Counted.Of(drafts.Length - MostExamples, "more file")}\n");
        foreach (var outcome in Order) Print(outcome, findings.Where(each => each.Finding.Outcome == outcome), imported.Count > 1, text);
        text.Append(CultureInfo.InvariantCulture, $"\nThese are {imported.Sum(file => file.Findings.Length)} lines in short; --report FILE writes all of them, also with --dry-run.\n\n");
    }

    private static void Print(Outcome outcome, IEnumerable<(string Path, Finding Finding)> findings, bool isOfMany, StringBuilder text)
    {
        // Counted as they come: of a long table there are a million.
        var kinds = findings.AggregateBy(each => KindOf(each.Finding.What), (Count: 0, Examples: ImmutableArray<(string Path, Finding Finding)>.Empty),
                (kind, each) => (kind.Count + 1, kind.Count < MostExamples ? kind.Examples.Add(each) : kind.Examples))
            .OrderByDescending(kind => kind.Value.Count).ToArray();
        if (kinds.Length == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n  {ImportReport.Name(outcome)}: {Counted.Of(kinds.Sum(kind => kind.Value.Count), "line")}\n");
        foreach (var (name, kind) in kinds.Take(MostKinds))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {kind.Count,7} × {name}\n");
            foreach (var (path, finding) in kind.Examples)
                text.Append(CultureInfo.InvariantCulture, $"              {(isOfMany ? $"{path}, " : "")}{ImportReport.Place(finding)}: {finding.What}\n");
        }
        if (kinds.Length > MostKinds) text.Append(CultureInfo.InvariantCulture, $"    {kinds.Skip(MostKinds).Sum(kind => kind.Value.Count),7} × {Counted.Of(kinds.Length - MostKinds, "other kind")}\n");
    }

    // “people: Ann Lee” is of the kind “people”; what is quoted is another in each line.
    private static string KindOf(string what)
    {
        var kind = Quoted().Replace(what, "“…”");
        return kind.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? kind[..end] : kind;
    }

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Quoted();
}
