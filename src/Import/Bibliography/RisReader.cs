using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>RIS, as Zotero, EndNote, Mendeley and libraries write it: a tag of two characters on each line, and <c>ER</c> at the end of each item.</summary>
internal static partial class RisReader
{
    private static readonly ImmutableDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["NEWS"] = "article-newspaper",
        ["MGZN"] = "article-magazine",
        ["JOUR"] = "article-journal",
        ["EJOUR"] = "article-journal",
        ["JFULL"] = "article-journal",
        ["BLOG"] = "post-weblog",
        ["ELEC"] = "webpage",
        ["WEB"] = "webpage",
        ["VIDEO"] = "motion_picture",
        ["MPCT"] = "motion_picture",
        ["ADVS"] = "motion_picture",
        ["DATA"] = "dataset",
        ["CASE"] = "legal_case",
        ["STAT"] = "legislation",
        ["BILL"] = "bill",
        ["HEAR"] = "hearing",
        ["RPRT"] = "report",
        ["BOOK"] = "book",
        ["CHAP"] = "chapter",
        ["THES"] = "thesis",
        ["CONF"] = "paper-conference",
        ["CPAPER"] = "paper-conference",
        ["MANSCPT"] = "manuscript",
        ["PCOMM"] = "personal_communication",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["TI"] = "title",
        ["T1"] = "title",
        ["T2"] = "container-title",
        ["JO"] = "container-title",
        ["JF"] = "container-title",
        ["BT"] = "container-title",
        ["PB"] = "publisher",
        ["UR"] = "URL",
        ["LK"] = "URL",
        ["DO"] = "DOI",
        ["SN"] = "ISBN",
        ["AB"] = "abstract",
        ["N2"] = "abstract",
        ["N1"] = "note",
        ["LA"] = "language",
        ["VL"] = "volume",
        ["IS"] = "issue",
        ["CY"] = "publisher-place",
        ["PP"] = "publisher-place",
        ["ET"] = "edition",
        ["CN"] = "call-number",
        ["DP"] = "archive",
        ["A2"] = "editor",
        ["ED"] = "editor",
        ["AV"] = "archive_location",
    }.ToImmutableDictionary();

    public static ImmutableArray<Reference> Read(OriginalFile file)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        var fields = new List<(string Tag, string Text, int Line)>();
        var number = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            number++;
            var line = file.Text[range].TrimEnd();
            if (Field().Match(line) is not { Success: true } match)
            {
                // A long text goes on without a tag.
                if (fields.Count > 0 && line.Trim().Length > 0) fields[^1] = fields[^1] with { Text = $"{fields[^1].Text}\n{line.Trim()}" };
                continue;
            }
            var (tag, text) = (match.Groups["tag"].Value, match.Groups["text"].Value.Trim());
            if (tag is "TY" or "ER" && fields.Count > 0)
            {
                references.Add(Of(fields));
                fields.Clear();
            }
            if (tag != "ER") fields.Add((tag, text, number));
        }
        if (fields.Count > 0) references.Add(Of(fields));
        return references.ToImmutable();
    }

    private static Reference Of(List<(string Tag, string Text, int Line)> fields)
    {
        string? First(params ReadOnlySpan<string> tags)
        {
            foreach (var tag in tags)
                foreach (var field in fields)
                    if (field.Tag == tag && field.Text.Length > 0) return field.Text;
            return null;
        }

        var texts = fields.Where(field => field.Text.Length > 0 && Names.ContainsKey(field.Tag))
            .Select(field => (Names[field.Tag], field.Tag is "A2" or "ED" ? PersonNames.GivenFirst(field.Text) : field.Text)).ToList();
        if (First("SP") is { } start) texts.Add(("page", First("EP") is { } end && end != start ? $"{start}–{end}" : start));
        var exact = ReferenceDates.ReadRis(First("DA"));
        var type = First("TY") ?? "";
        string[] used = ["TY", "AU", "A1", "PY", "Y1", "DA", "Y2", "SP", "EP", "ID", "JA", "J2"];
        return new Reference(
            fields[0].Line,
            First("ID") is { } id && !id.All(char.IsAsciiDigit) ? id : "",
            Types.GetValueOrDefault(type, type.ToLowerInvariant()),
            [.. fields.Where(field => field.Tag is "AU" or "A1" && field.Text.Length > 0).Select(field => PersonNames.GivenFirst(field.Text))],
            [.. texts],
            exact is { Date: not null } ? exact : ReferenceDates.ReadRis(First("PY", "Y1")) ?? exact,
            ReferenceDates.ReadRis(First("Y2")),
            [.. fields.Where(field => field.Text.Length > 0 && !Names.ContainsKey(field.Tag) && !used.Contains(field.Tag)).Select(field => $"{field.Tag}: {field.Text}").Distinct()]);
    }

    [GeneratedRegex(@"\A(?<tag>[A-Z][A-Z0-9])  -(?: (?<text>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Field();
}
