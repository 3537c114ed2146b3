using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Html;
using Annals.Import.Json;
using Annals.Reporting;

namespace Annals.Import.Bibliography;

/// <summary>CSL-JSON (CSL 1.0.2, csl-data.json), as Zotero, Pandoc and Annals write it: a list of items, or an object with the list <c>items</c>.</summary>
internal static class CslReader
{
    private static readonly string[] NotTexts = ["id", "type", "citation-key", "author", "issued", "accessed", "title"];

    /// <returns>None where the file is broken, which has been reported.</returns>
    public static ImmutableArray<Reference> Read(OriginalFile file, Diagnostics diagnostics)
    {
        if (JsonPartReader.Read(file, diagnostics) is not { } root) return [];
        var items = root.Kind == JsonPartKind.Object && root.Member("items") is { Kind: JsonPartKind.Array } list ? list : root;
        return items.Kind == JsonPartKind.Array ? [.. items.Members.Select(item => Read(item.Value))] : [Read(items)];
    }

    private static Reference Read(JsonPart item)
    {
        var texts = item.Members.Where(member => !NotTexts.Contains(member.Name) && member.Value.IsPlain && member.Value.Text.Length > 0)
            .Select(member => (member.Name, Shown(member.Value.Text)));
        var editors = Names(item.Member("editor"));
        return new Reference(
            item.At.Line,
            Key(item),
            item.Member("type")?.Text ?? "",
            Names(item.Member("author")),
            [.. Title(item), .. texts, .. editors.Select(name => ("editor", name))],
            ReferenceDates.Read(item.Member("issued")),
            ReferenceDates.Read(item.Member("accessed")),
            [.. item.Members.Where(member => !NotTexts.Contains(member.Name) && member.Name != "editor" && !member.Value.IsPlain && member.Value.Kind != JsonPartKind.Null).Select(member => $"“{member.Name}”")]);
    }

    private static IEnumerable<(string, string)> Title(JsonPart item) => item.Member("title") is { IsPlain: true, Text: { Length: > 0 } title } ? [("title", Shown(title))] : [];

    // Zotero gives the address of the item in its own library for an id.
    private static string Key(JsonPart item)
    {
        if (item.Member("citation-key") is { IsPlain: true, Text: { Length: > 0 } key }) return key;
        var id = item.Member("id") is { IsPlain: true } given ? given.Text : "";
        return id.Contains("://", StringComparison.Ordinal) || id.All(char.IsAsciiDigit) ? "" : id;
    }

    private static ImmutableArray<string> Names(JsonPart? names) => names is { Kind: JsonPartKind.Array } list ? [.. list.Members.Select(name => Name(name.Value)).Where(name => name.Length > 0)] : [];

    private static string Name(JsonPart name)
    {
        if (name.IsPlain) return name.Text;
        if (Part(name, "literal") is { Length: > 0 } literal) return literal;
        string[] parts = [Part(name, "given"), Part(name, "dropping-particle"), Part(name, "non-dropping-particle"), Part(name, "family")];
        var joined = string.Join(' ', parts.Where(part => part.Length > 0));
        return Part(name, "suffix") is { Length: > 0 } suffix ? $"{joined}, {suffix}" : joined;
    }

    private static string Part(JsonPart name, string part) => name.Member(part) is { IsPlain: true } text ? text.Text.Trim() : "";

    // CSL allows a few elements of HTML in texts.
    private static string Shown(string text) => text.Contains("</", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) ? HtmlToMarkdown.Plain(text) : text;
}
