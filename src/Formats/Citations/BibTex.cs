using System.Buffers;
using System.Globalization;
using System.Text;
using Annals.Text;
using Annals.Work;

namespace Annals.Formats.Citations;

/// <summary>
/// A citation for BibTeX and biblatex, in UTF-8. Names and titles stand in braces of their own, so that no style takes a name apart
/// or changes a capital letter. <c>date</c> is EDTF, for biblatex; <c>year</c> and <c>month</c> are for BibTeX, which knows nothing
/// of doubt: the note then gives the date in words.
/// </summary>
public static class BibTex
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}~^%&#_$|<>\"'`,-\u2212\u202f\u2009"), NotInAddress = SearchValues.Create("{}\\^ \"<>");

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Citable cited, CitationWords words)
    {
        using var text = new PooledList<byte>(1024);
        Write(text, cited, words);
        return Encoding.UTF8.GetString(text.Span);
    }

    /// <summary>The same into a buffer.</summary>
    public static void Write(IBufferWriter<byte> text, Citable cited, CitationWords words)
    {
        // BibTeX asks for a journal in every article.
        var isArticle = cited is { Kind: "article", Container.Length: > 0 };
        text.Append($"{(isArticle ? "@article{" : "@misc{")}{cited.Id},\n");
        if (cited.Authors.Length > 0)
        {
            text.Write("  author = {"u8);
            for (var i = 0; i < cited.Authors.Length; i++)
            {
                text.Write(i > 0 ? " and {"u8 : "{"u8);
                Escape(text, cited.Authors[i]);
                text.Write("}"u8);
            }
            text.Write("},\n"u8);
        }
        text.Write("  title = {{"u8);
        Escape(text, cited.Title);
        text.Write("}},\n"u8);
        // Without it a style takes the newspaper for a journal, which has no days.
        if (isArticle) text.Write("  entrysubtype = {newspaper},\n"u8);
        if (cited.Container.Length > 0) Field(text, isArticle ? "journal" : "howpublished", cited.Container);
        if (cited.Issued is { } issued) Date(text, issued);
        if (cited.Url is { } url) Address(text, url);
        if (cited.Accessed is { } accessed && BibTexDate.Of(accessed) is { } read) text.Append($"  urldate = {{{read}}},\n");
        Note(text, cited, words);
        text.Write("}\n"u8);
    }

    private static void Date(IBufferWriter<byte> text, Dates.Edtf issued)
    {
        if (BibTexDate.Of(issued) is { } date) text.Append($"  date = {{{date}}},\n");
        if (issued is not { Earliest: { Year: >= 1 and <= 9999 } first, Latest: { } last } || first.Year != last.Year) return;
        text.Append($"  year = {{{first.Year}}},\n");
        if (first.Month == last.Month) text.Append($"  month = {Months[first.Month - 1]},\n");
    }

    private static void Note(IBufferWriter<byte> text, Citable cited, CitationWords words)
    {
        var date = cited.Issued is { } issued && !BibTexDate.IsPlain(issued) ? words.Label(issued) : "";
        var archived = cited.Archived is { } url ? words.Archived(url) : "";
        if (date.Length + archived.Length == 0) return;
        Field(text, "note", date.Length > 0 && archived.Length > 0 ? $"{date}; {archived}" : date + archived);
    }

    private static void Field(IBufferWriter<byte> text, string name, string value)
    {
        text.Append($"  {name} = {{");
        Escape(text, value);
        text.Write("},\n"u8);
    }

    // Braces as commands: BibTeX counts them even behind a backslash, and one alone would end the file. Of the others, the fonts that LaTeX begins with (OT1) have no sign,
    // or another one in their place.
    private static void Escape(IBufferWriter<byte> text, ReadOnlySpan<char> value)
    {
        var before = ' ';
        for (int at; (at = value.IndexOfAny(Special)) >= 0; value = value[(at + 1)..])
        {
            text.Append(value[..at]);
            if (at > 0) before = value[at - 1];
            _ = value[at] switch
            {
                '|' => text.Append("\\textbar{}"),
                '<' => text.Append("\\textless{}"),
                '>' => text.Append("\\textgreater{}"),
                // TeX makes one sign of two of these.
                '-' or ',' when before == value[at] => text.Append(['{', '}', value[at]]),
                '-' or ',' => text.Append([value[at]]),
                '`' => text.Append(before is '`' or '"' or '?' or '!' ? "{}`" : "`"),
                '\'' => text.Append(before is '\'' or '"' ? "{}'" : "'"),
                '"' when before is '\'' or '`' or '"' => text.Append("{}''"),
                '"' => text.Append(char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '–' or '—' ? "``" : "''"),
                '\u2212' => text.Append("\\textminus{}"),
                '\u202f' or '\u2009' => text.Append("\\,"),
                '\\' => text.Append("\\textbackslash{}"),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                var character => text.Append(['\\', character]),
            };
            before = value[at];
        }
        text.Append(value);
    }

    // An address stands as it is; what would end the field or begin a command has a form of its own in addresses.
    private static void Address(IBufferWriter<byte> text, ReadOnlySpan<char> url)
    {
        text.Write("  url = {"u8);
        for (int at; (at = url.IndexOfAny(NotInAddress)) >= 0; url = url[(at + 1)..])
        {
            text.Append(url[..at]);
            text.Append($"%{((int)url[at]).ToString("X2", CultureInfo.InvariantCulture)}");
        }
        text.Append(url);
        text.Write("},\n"u8);
    }
}
