using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Read.Pdf;
using Annals.Text;

namespace Annals.Import.Pdf;

/// <summary>What a PDF is called, who wrote it and when: by its first page, and by the file's own data where these are of use.</summary>
/// <param name="Findings">What was taken from where.</param>
internal sealed partial record PdfFacts(string? Title, ImmutableArray<string> Byline, Edtf? Published, ImmutableArray<Finding> Findings)
{
    // Of the size of the text: a title is larger.
    private const double Large = 1.15;

    // A date on a cover has a place before it, perhaps, and no more.
    private const int MostWordsOfDate = 8;

    /// <param name="body">The paragraphs that are no notes.</param>
    /// <param name="head">What the words alone tell.</param>
    /// <param name="stem">The name of the file.</param>
    public static PdfFacts Of(PdfText pdf, ImmutableArray<PdfParagraph> body, ClippingHead head, string stem)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var first = body.TakeWhile(paragraph => paragraph.Pages[0].Page == 0).ToImmutableArray();
        var printed = Largest(body, first);
        var named = NamedTitle(pdf.Information.Title, stem);
        // A title that the file has from an earlier document is printed nowhere.
        var isPrinted = named is not null && Slug.Whole(string.Join(' ', first.Select(paragraph => paragraph.Text))).Contains(Slug.Whole(named), StringComparison.Ordinal);
        // What is printed large may have more of it.
        var isPart = isPrinted && printed is not null && Slug.Whole(printed).Contains(Slug.Whole(named!), StringComparison.Ordinal);
        var title = isPrinted && !isPart ? named : printed ?? head.Title ?? named;
        if (title is not null && title == named && !isPrinted) findings.Add(new Finding(0, $"title: {OneLine.Shortened(title, 72)}, by the file’s own data; it is not printed on the first page", Outcome.Unsure));

        var byline = head.Byline;
        if (byline.IsEmpty && Authors(pdf.Information.Author) is { Length: > 0 } authors)
        {
            byline = [.. authors];
            findings.Add(new Finding(0, $"byline: {string.Join(", ", authors)}, by the file’s own data", Outcome.Inferred));
        }
        var published = head.Published ?? first.Take(head.Passages).Select(DateIn).OfType<Edtf>().FirstOrDefault();
        if (published is null && Day(pdf.Information.Made) is { } made)
            findings.Add(new Finding(0, $"the file was made on {made}, which says little of when the document was published", Outcome.Unsure));
        return new PdfFacts(title, byline, published, findings.ToImmutable());
    }

    /// <summary>A line of the head, as what it turned out to be.</summary>
    public static ClippingLine Renamed(ClippingLine line, ClippingHead head) => line.Kind switch
    {
        LineKind.Title when Slug.Of(line.Words) != Slug.Of(head.Title ?? "") => line with { Kind = LineKind.Heading },
        LineKind.Heading or LineKind.Section when head.Title is not null && Slug.Of(line.Words) == Slug.Of(head.Title) => line with { Kind = LineKind.Title },
        LineKind.Heading or LineKind.Section when head.Published is { } date && DateIn(line.Words) is { } written && written.Equals(date) => line with { Kind = LineKind.DateLine },
        _ => line,
    };

    // The largest letters of the first page, if they are larger than the text; what follows in the same size is the rest of it.
    private static string? Largest(ImmutableArray<PdfParagraph> body, ImmutableArray<PdfParagraph> first)
    {
        if (first.IsEmpty) return null;
        var usual = body.GroupBy(paragraph => Math.Round(paragraph.Size * 2)).MaxBy(same => same.Sum(paragraph => (long)paragraph.Text.Length))!.First().Size;
        var largest = first.Where(paragraph => paragraph.Text.Count(char.IsLetter) >= 3).Select(paragraph => paragraph.Size).DefaultIfEmpty().Max();
        if (largest < Large * usual) return null;
        var title = string.Join(' ', first.SkipWhile(paragraph => paragraph.Size < 0.98 * largest).TakeWhile(paragraph => paragraph.Size >= 0.98 * largest).Select(paragraph => paragraph.Text));
        return title.Length <= 300 ? title : null;
    }

    /// <returns>Null for names of files, and for what programs put there unasked.</returns>
    private static string? NamedTitle(string? written, string stem)
    {
        if (written is null) return null;
        var title = FromProgram().Replace(written, "").Trim();
        return title.Length < 3 || FileName().IsMatch(title) || Nothing().IsMatch(title) || title.Equals(stem, StringComparison.OrdinalIgnoreCase) || !title.Any(char.IsLetter) ? null : title;
    }

    private static string[] Authors(string? written)
    {
        if (written is null || written.Length > 200 || NoAuthor().IsMatch(written) || written.Any(char.IsAsciiDigit)) return [];
        // “Lee, Ann” is one, and “Ann Lee, Bo Chen” are two.
        if (written.Split(',', StringSplitOptions.TrimEntries) is [var last, var given] && !last.Contains(' ') && !given.Contains(' ')) return [$"{given} {last}"];
        string[] names = written.Split([";", ",", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.All(name => Wording.Count(name) is >= 2 and <= 5) ? names : [];
    }

    private static Edtf? DateIn(PdfParagraph paragraph) => DateIn(paragraph.Text);

    // “London, 28 November 2022”, “November 2022”; a year alone may be anything.
    private static Edtf? DateIn(string text)
    {
        if (Wording.Count(text) > MostWordsOfDate || !text.Any(char.IsAsciiDigit) || !text.Any(char.IsLetter)) return null;
        if (ForeignDates.Read(text.TrimEnd('.')) is { } date) return date;
        return text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && !text[..comma].Any(char.IsAsciiDigit) && text[(comma + 2)..].Any(char.IsLetter)
            ? ForeignDates.Read(text[(comma + 2)..].TrimEnd('.')) : null;
    }

    // ISO 32000-2, section 7.9.4.
    private static string? Day(string? made) => made is not null && DayMade().Match(made) is { Success: true } match ? $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}" : null;

    [GeneratedRegex(@"\A(Microsoft (Office )?(Word|PowerPoint|Excel|Publisher|Outlook)|PowerPoint Presentation|Word Document)\s?[-–:]?\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex FromProgram();

    [GeneratedRegex(@"\A\S.{0,200}\.(docx?|dotx?|odt|rtf|pages|pdf|indd|qxd|qxp|tex|dvi|ps|pptx?|xlsx?|html?|txt|wpd|md|p65|pmd|ai|cdr|tiff?|jpe?g|png)\z|\A(file|https?):|\\|\A[\w-]*_[\w-]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A(untitled|unbenannt|unnamed|sans titre|sin título|document|dokument|documento|draft|title|titel|print|layout|presentation|scan(ned)?( document| image)?|slide|page|blank|normal|report)[\s\d._-]{0,20}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(user|admin(istrator)?|owner|author|microsoft|adobe|office|unknown|anonymous|scanner|canon|epson|xerox|ricoh|konica|printer|desktop|laptop|pc|default|acer|dell|hp|lenovo|intern|temp)\b|[@\\/_<>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex NoAuthor();

    [GeneratedRegex(@"\A(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex DayMade();
}
