using System.Text.RegularExpressions;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import;

/// <summary>Tells what a file is by its content.</summary>
internal static partial class Recognition
{
    // How far into a file is looked for what it is.
    private const int Beginning = 2000;

    /// <returns>Null for a file that cannot be imported, which has been reported.</returns>
    public static OriginalKind? Of(OriginalFile file, bool isMapped, Diagnostics diagnostics)
    {
        var text = file.Text.AsSpan().Trim();
        if (text.IsEmpty)
        {
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no text in this file");
            return null;
        }
        if (isMapped) return OriginalKind.Mapped;
        if (text[0] is '{' || (text[0] is '[' && text[^1] is ']')) return OriginalKind.TimelineJson;
        var beginning = text[..Math.Min(Beginning, text.Length)];
        if (Page().IsMatch(beginning)) return OriginalKind.SavedPage;
        if (Sheet().IsMatch(FirstLine(text))) return OriginalKind.TimelineSheet;
        if (Refused(beginning, FirstLine(text)) is { } why)
        {
            diagnostics.Add(Rules.NotRecognised, file.Path, Position.Start, why);
            return null;
        }
        return OriginalKind.Clipping;
    }

    private static string? Refused(ReadOnlySpan<char> beginning, ReadOnlySpan<char> firstLine)
    {
        if (beginning.StartsWith("%PDF-")) return "this is a PDF; save its text, or the web page, and import that";
        if (firstLine.TrimEnd().SequenceEqual("---")) return "this file has front matter; name a map of its keys with --map";
        if (beginning.StartsWith("MIME-Version:") || beginning.StartsWith("From: <Saved by")) return "this is a web archive; save the page as HTML and import that";
        if (beginning.StartsWith("<?xml")) return "this is XML; save the document as text or as a web page";
        return null;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;

    [GeneratedRegex("""\A(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|article|main|div|p|h1|title|script|link)[\s>]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Page();

    // A head with two of the columns that every version of the spreadsheet has.
    [GeneratedRegex("""\A(?=.*\b(?:Year|Start Date)\b)(?=.*\bHeadline\b).*[,;\t]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Sheet();
}
