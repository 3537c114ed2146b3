using System.Globalization;
using System.Text;

namespace Annals.Render.Citing;

/// <summary>
/// A citation for BibTeX and biblatex, in UTF-8. Names and titles stand in braces of their own, so that no style takes a name apart
/// or changes a capital letter. <c>date</c> is EDTF, for biblatex; <c>year</c> and <c>month</c> are for BibTeX, which knows nothing
/// of doubt: the note then gives the date in words.
/// </summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Citable cited, CitationWords words)
    {
        var text = new StringBuilder(512);
        // BibTeX asks for a journal in every article.
        var isArticle = cited is { Kind: "article", Container.Length: > 0 };
        text.Append(isArticle ? "@article{" : "@misc{").Append(cited.Id).Append(",\n");
        if (cited.Authors.Length > 0)
        {
            text.Append("  author = {");
            for (var i = 0; i < cited.Authors.Length; i++) Escape(text.Append(i > 0 ? " and {" : "{"), cited.Authors[i]).Append('}');
            text.Append("},\n");
        }
        Escape(text.Append("  title = {{"), cited.Title).Append("}},\n");
        if (cited.Container.Length > 0) Field(text, isArticle ? "journal" : "howpublished", cited.Container);
        if (cited.Issued is { } issued) Date(text, issued);
        if (cited.Url is { } url) Address(text.Append("  url = {"), url).Append("},\n");
        if (cited.Accessed is { } accessed && BibTexDate.Of(accessed) is { } read) text.Append("  urldate = {").Append(read).Append("},\n");
        Note(text, cited, words);
        return text.Append("}\n").ToString();
    }

    private static void Date(StringBuilder text, Dates.Edtf issued)
    {
        if (BibTexDate.Of(issued) is { } date) text.Append("  date = {").Append(date).Append("},\n");
        if (issued is not { Earliest: { Year: >= 1 and <= 9999 } first, Latest: { } last } || first.Year != last.Year) return;
        text.Append(CultureInfo.InvariantCulture, $"  year = {{{first.Year}}},\n");
        if (first.Month == last.Month) text.Append("  month = ").Append(Months[first.Month - 1]).Append(",\n");
    }

    private static void Note(StringBuilder text, Citable cited, CitationWords words)
    {
        var date = cited.Issued is { } issued && !BibTexDate.IsPlain(issued) ? words.Label(issued) : "";
        var archived = cited.Archived is { } url ? words.Archived(url) : "";
        if (date.Length + archived.Length == 0) return;
        Field(text, "note", date.Length > 0 && archived.Length > 0 ? $"{date}; {archived}" : date + archived);
    }

    private static void Field(StringBuilder text, string name, string value) =>
        Escape(text.Append("  ").Append(name).Append(" = {"), value).Append("},\n");

    // Braces as commands: BibTeX counts them even behind a backslash, and one alone would end the file.
    private static StringBuilder Escape(StringBuilder text, string value)
    {
        foreach (var character in value)
            _ = character switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '%' or '&' or '#' or '_' or '$' => text.Append('\\').Append(character),
                _ => text.Append(character),
            };
        return text;
    }

    // An address stands as it is; what would end the field or begin a command has a form of its own in addresses.
    private static StringBuilder Address(StringBuilder text, string url)
    {
        foreach (var character in url)
            _ = character is '{' or '}' or '\\' or '^' or ' ' or '"' or '<' or '>'
                ? text.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}")
                : text.Append(character);
        return text;
    }
}
