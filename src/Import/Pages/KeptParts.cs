using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Annals.Read.Html;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>
/// Parts of an article that SmartReader takes for what stands around one, since it takes out every footer and aside: who said the words of a quotation, and what
/// was corrected. They are made paragraphs first.
/// </summary>
internal static partial class KeptParts
{
    // In characters: a correction is short, and a column beside the article is not.
    private const int MostOfCorrection = 1_000;

    /// <returns>The page, changed where there is such a part; null where there is none.</returns>
    public static string? WithParagraphs(IHtmlDocument page)
    {
        var kept = new List<IElement>();
        HtmlWalk.Run(page.DocumentElement, node =>
        {
            if (node is IElement { LocalName: "footer" or "aside" } part && (IsAttribution(part) || IsCorrection(part))) kept.Add(part);
            return true;
        }, _ => { });
        if (kept.Count == 0) return null;
        foreach (var part in kept)
        {
            var paragraph = page.CreateElement("p");
            paragraph.TextContent = OneLine.Of(part.TextContent);
            part.Parent?.ReplaceChild(paragraph, part);
        }
        return page.DocumentElement.OuterHtml;
    }

    private static bool IsAttribution(IElement part) => part.LocalName == "footer" && part.ParentElement is { LocalName: "blockquote" or "figure" };

    // A page may say where its words could be parted.
    private static bool IsCorrection(IElement part) =>
        part.TextContent.Replace("\u00AD", "", StringComparison.Ordinal) is { Length: <= MostOfCorrection } words && CorrectionWords().IsMatch(words);

    // In the six languages of the themes.
    [GeneratedRegex(
        @"\A\s*(?:(?:correction|corrections|clarification|erratum|editor[’']s note|update(?=\s*[:,(\d–—-])|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|rectificatif|précision|mise à jour|note de la rédaction"
        + @"|corrección|rectificación|aclaración|fe de errores|actualización|nota de la redacción)\b|تصحيح|توضيح|تنويه|訂正|追記|編注)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex CorrectionWords();
}
