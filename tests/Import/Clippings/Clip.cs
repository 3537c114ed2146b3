using Annals.Dates;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Drafts;

namespace Annals.Tests.Import.Clippings;

/// <summary>Reads texts as clippings, with nothing known of anybody beforehand.</summary>
internal static class Clip
{
    public static Clipping Read(string text) => ClippingReader.Read(new OriginalFile("clipping.txt", text.ReplaceLineEndings("\n"), ""));

    public static string[] Paragraphs(string text) => [.. Read(text).Paragraphs.Select(paragraph => paragraph.Text)];

    public static ClippingReading Reading(Clipping clipping) =>
        ClippingReading.Read(clipping, "clip", new NameReader([clipping], new KnownNames(new ExistingInput("", null, [], [], [], []))).Read(0));

    /// <summary>Each quotation as “speaker: words”, with a question mark for nobody.</summary>
    public static string[] Quotations(string text) =>
        [.. Reading(Read("date 2022-11-28\n\n" + text)).Quotations.Select(quotation => $"{quotation.By ?? "?"}: {quotation.Words}")];

    public static Day Day(string iso) => Edtf.TryParse(iso, out var date, out _) ? date.Earliest!.Value : throw new ArgumentException(iso);
}
