using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Annals.Dates;
using Annals.Text;

namespace Annals.Import.Documents;

/// <summary>What a word processor noted of a document, as far as somebody may have meant it: programs fill in their own names and those of templates.</summary>
/// <param name="Title">Null where there is none, or one that no author gives.</param>
/// <param name="Date">The day on which it was made, or a span up to the day of its last change.</param>
internal sealed partial record DocumentProperties(string? Title, string? Author, Edtf? Date)
{
    public static readonly DocumentProperties None = new(null, null, null);

    // The first program of today's that wrote such files.
    private const int EarliestYear = 1990;

    private static readonly TimeSpan Fastest = TimeSpan.FromMinutes(1);

    public static DocumentProperties Read(XmlReader? xml)
    {
        if (xml is null) return None;
        var values = new Dictionary<string, string>();
        using (xml)
        {
            var name = "";
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element) name = xml.LocalName;
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && name.Length > 0) values.TryAdd(name, OneLine.Of(xml.Value));
                else if (xml.NodeType == XmlNodeType.EndElement) name = "";
        }
        // ECMA-376 part 2, section 8; ODF 1.3, part 3, section 4.3.
        return new DocumentProperties(
            Real(values.GetValueOrDefault("title"), NoTitle()),
            Real(values.GetValueOrDefault("initial-creator") ?? values.GetValueOrDefault("creator"), NoAuthor()),
            Span(values.GetValueOrDefault("created") ?? values.GetValueOrDefault("creation-date"), values.GetValueOrDefault("modified") ?? values.GetValueOrDefault("date")));
    }

    private static string? Real(string? value, Regex none) => value is { Length: > 1 and <= 300 } && value.Any(char.IsLetter) && !none.IsMatch(value) ? value : null;

    // To the second; a clock without a zone is of no matter for the day.
    private static DateTime? Moment(string? written) =>
        written is { Length: >= 19 } && DateTime.TryParseExact(written[..19], "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year >= EarliestYear ? moment : null;

    // What was made on one day and changed on another was written on some day between.
    private static Edtf? Span(string? madeAt, string? changedAt)
    {
        var (made, changed) = (Moment(madeAt), Moment(changedAt));
        // Nobody writes so fast: a program made it of something else, on whatever day.
        if (changed - made < Fastest) return null;
        // The template of python-docx, which all documents made with it carry.
        if (made?.Date == new DateTime(2013, 12, 23)) made = null;
        (made, changed) = (made?.Date, changed?.Date);
        var text = (made, changed) switch
        {
            ({ } first, { } last) when first < last => $"[{first:yyyy-MM-dd}..{last:yyyy-MM-dd}]",
            (null, { } last) => $"[..{last:yyyy-MM-dd}]",
            ({ } first, _) => $"{first:yyyy-MM-dd}",
            _ => "",
        };
        return Edtf.ParseOrNull(text);
    }

    [GeneratedRegex(@"\A(?:(?:un[- ]?named|untitled|unbenannt|sans titre|sin título|ohne titel|無題|بدون عنوان)\b.*|(?:microsoft )?word\b.*|(?:document|dokument|documento|doc|文書|مستند)[ _-]?\d*|powerpoint.*|.*\.(?:docx?|odt|rtf|dotx?|pdf|txt)|title|titel|titre|título|normal|template|vorlage)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"\A(?:(?:un[- ]?named|unknown|author|autor|auteur|owner|admin(?:istrator)?|user(?:name)?|guest|default|home|pc|me|test|benutzer|utilisateur|usuario|ユーザー|مستخدم)\d*|.*\b(?:microsoft|office|windows|python|docx|apache|poi|openxml|libreoffice|openoffice|aspose|google|lenovo|dell|hp|acer|asus|toshiba|samsung)\b.*|.*[@\\].*|[a-z]{0,3}\d+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex NoAuthor();
}
