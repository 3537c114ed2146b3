using System.Collections.Immutable;

namespace Annals.Import.Bibliography;

/// <summary>Fields of BibTeX and biblatex (biblatex manual, 2.2) in the words of CSL.</summary>
internal static class BibTexFields
{
    private static readonly ImmutableDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["title"] = "title",
        ["journal"] = "container-title",
        ["journaltitle"] = "container-title",
        ["booktitle"] = "container-title",
        ["maintitle"] = "container-title",
        ["publisher"] = "publisher",
        ["organization"] = "publisher",
        ["institution"] = "publisher",
        ["school"] = "publisher",
        ["howpublished"] = "publisher",
        ["doi"] = "DOI",
        ["isbn"] = "ISBN",
        ["url"] = "URL",
        ["abstract"] = "abstract",
        ["note"] = "note",
        ["annote"] = "note",
        ["annotation"] = "note",
        ["addendum"] = "note",
        ["language"] = "language",
        ["langid"] = "language",
        ["volume"] = "volume",
        ["number"] = "issue",
        ["issue"] = "issue",
        ["pages"] = "page",
        ["edition"] = "edition",
        ["address"] = "publisher-place",
        ["location"] = "publisher-place",
        ["series"] = "collection-title",
        ["library"] = "archive",
        ["archive"] = "archive",
        ["eprinttype"] = "archive",
        ["eprint"] = "archive_location",
        ["subtitle"] = "subtitle",
    }.ToImmutableDictionary();

    private static readonly string[] Used = ["author", "editor", "date", "year", "month", "day", "urldate", "entrysubtype", "type"];

    // What programs keep for themselves.
    private static readonly string[] Silent = ["file", "timestamp", "owner", "shorttitle", "groups", "bdsk-url-1", "date-added", "date-modified", "options", "urlyear"];

    public static Reference ToReference(int line, BibTexEntry entry)
    {
        string? Field(string name) => entry.Fields.FirstOrDefault(field => field.Name == name && field.Value.Trim().Length > 0).Value;
        // EDTF’s ~ says “about”, and is no blank of LaTeX’s.
        string? Date(string name) => Field(name)?.Trim().Trim('{', '}');
        string? Plain(string name) => Field(name) is { } value ? LatexText.Plain(value) : null;

        var texts = entry.Fields.Where(field => Names.ContainsKey(field.Name))
            .Select(field => (Names[field.Name], Text(field.Name, field.Value)))
            .Where(field => field.Item2.Length > 0).ToList();
        if (Plain("subtitle") is { } subtitle && texts.FindIndex(text => text.Item1 == "title") is >= 0 and var title) texts[title] = ("title", $"{texts[title].Item2}: {subtitle}");
        texts.RemoveAll(text => text.Item1 == "subtitle");
        foreach (var name in PersonNames.OfBibTex(Field("editor") ?? "")) texts.Add(("editor", name));
        return new Reference(
            line,
            entry.Key,
            TypeOf(entry.Type, Plain("entrysubtype") ?? Plain("type")),
            [.. PersonNames.OfBibTex(Field("author") ?? "")],
            [.. texts],
            ReferenceDates.Read(Date("date")) ?? ReferenceDates.Read(Plain("year"), Plain("month"), Plain("day")),
            ReferenceDates.Read(Date("urldate")),
            [.. entry.Fields.Where(field => !Names.ContainsKey(field.Name) && !Used.Contains(field.Name) && !Silent.Contains(field.Name)).Select(field => $"{field.Name}: {LatexText.Plain(field.Value)}"), .. Unknown(entry)]);
    }

    private static IEnumerable<string> Unknown(BibTexEntry entry) => entry.Fields
        .Where(field => (Names.ContainsKey(field.Name) && field.Name is not ("url" or "doi")) || field.Name is "author" or "editor")
        .SelectMany(field => LatexText.UnknownCommands(field.Value), (field, command) => $"{field.Name}: what {command} would print, which is not known here");

    // An address is no LaTeX, but for what was escaped in it.
    private static string Text(string name, string value) => name switch
    {
        "url" or "doi" => value.Trim().Replace("\\", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
        // Older styles have the address there for want of a field.
        "howpublished" when value.Contains(@"\url", StringComparison.Ordinal) || value.Contains("://", StringComparison.Ordinal) => "",
        _ => LatexText.Plain(value),
    };

    private static string TypeOf(string type, string? subtype) => type switch
    {
        "article" or "periodical" or "suppperiodical" => subtype?.ToLowerInvariant() switch { "newspaper" => "article-newspaper", "magazine" => "article-magazine", _ => "article-journal" },
        "online" or "electronic" or "www" => "webpage",
        "movie" or "video" => "motion_picture",
        "dataset" => "dataset",
        "jurisdiction" or "legal" => "legal_case",
        "legislation" => "legislation",
        "report" or "techreport" => "report",
        "thesis" or "phdthesis" or "mastersthesis" => "thesis",
        "inproceedings" or "conference" => "paper-conference",
        "inbook" or "incollection" => "chapter",
        "book" or "collection" or "proceedings" => "book",
        _ => "",
    };
}
