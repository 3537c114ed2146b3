using Annals.FullTexts;
using Annals.Quotations;
using Annals.Text;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Commands;

/// <summary>The result of verifying, a line for each quotation and source that it cites; never wrapped.</summary>
/// <param name="matches">The full texts; null where there are none.</param>
/// <param name="inColour">Whether differences are shown in colour, besides being marked.</param>
internal sealed class VerificationPrinter(Timeline timeline, FullTextMatches? matches, bool inColour)
{
    private const int Shown = 60;
    private const string Red = "\e[31m", Green = "\e[32m", Plain = "\e[0m";

    /// <summary>Whether the output is a terminal whose user has not asked for plain text (https://no-color.org).</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Print(TextWriter output)
    {
        var found = timeline.Verifications
            .OrderBy(each => each.Path, StringComparer.Ordinal).ThenBy(each => each.At).ThenBy(each => IdOf(each.Source), StringComparer.Ordinal)
            .ToArray();
        foreach (var verification in found)
        {
            output.Write(Line(verification) + "\n");
            foreach (var difference in Differences(verification)) output.Write($"    {difference}\n");
        }
        foreach (var clipping in matches?.Strangers ?? []) output.Write($"{Safe(clipping.Path)}: text of no source\n");
        foreach (var id in matches?.Missing ?? []) output.Write($"{id}: no full text\n");
        output.Write(
            $"{Count(QuotationStatus.Verbatim)} verbatim, {Count(QuotationStatus.Altered)} altered, " +
            $"{Count(QuotationStatus.TooShort)} too short, {Count(QuotationStatus.NoText)} without text\n");

        int Count(QuotationStatus status) => found.Count(each => each.Status == status);
    }

    private string Line(Verification found)
    {
        var place = $"{Safe(found.Path)}({found.At.Line},{found.At.Column})";
        var elsewhere = found.Elsewhere is { } source ? $"; these words stand in {IdOf(source)}" : "";
        var status = found.Status == QuotationStatus.Altered ? Coloured(WordOf(found.Status), Red) : WordOf(found.Status);
        return $"{place}: {status} {IdOf(found.Source)} “{Short(found.Words)}”{elsewhere}";
    }

    private IEnumerable<string> Differences(Verification found) =>
        found.Status == QuotationStatus.Altered && matches?.For(IdOf(found.Source)) is { } clipping
            ? WordDifference.Find(found.Words, clipping).Select(difference => string.Join(' ', difference.Pieces.Select(Text)))
            : [];

    // As git does with --word-diff: taken out of the quotation, and put in from the source.
    private string Text(WordDifference.Piece piece) => piece.Same
        ? Safe(piece.Quoted)
        : (piece.Quoted.Length > 0 ? Coloured($"[-{Safe(piece.Quoted)}-]", Red) : "") +
          (piece.Printed.Length > 0 ? Coloured($"{{+{Safe(piece.Printed)}+}}", Green) : "");

    private string Coloured(string text, string colour) => inColour ? colour + text + Plain : text;

    private static string WordOf(QuotationStatus status) => status switch
    {
        QuotationStatus.Verbatim => "verbatim",
        QuotationStatus.Altered => "altered",
        QuotationStatus.TooShort => "too-short",
        _ => "no-text",
    };

    private string IdOf(int source) => timeline.Sources[source].Permalink.Slug;

    private static string Short(string words)
    {
        var text = Safe(OneLine.Of(words));
        if (text.Length <= Shown) return text;
        var space = text.LastIndexOf(' ', Shown);
        // Not between the halves of a surrogate pair.
        var end = space > 0 ? space : char.IsLowSurrogate(text[Shown]) ? Shown - 1 : Shown;
        return text[..end] + "…";
    }

    // Text must not be able to send control sequences to the terminal.
    private static string Safe(string text) => HiddenCharacters.ShownOnLine(text);
}
