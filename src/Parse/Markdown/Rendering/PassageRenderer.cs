using System.Text.RegularExpressions;
using Annals.Reporting;
using Annals.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>
/// Writes a passage in another language, <c>::: {lang=ar}</c> to <c>:::</c>, as Pandoc reads it. Any other block between colons is its text alone, and said to be.
/// </summary>
internal sealed partial class PassageRenderer(BodyRenderer body) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>What stands behind the colons, as JavaScript reads it too, save \A and \z.</summary>
    public const string Opening = """\A\{\s*lang\s*=\s*(?<quote>["']?)(?<language>[A-Za-z0-9-]+)\k<quote>\s*\}(?:\s*:+)?\z""";

    protected override void Write(HtmlRenderer renderer, CustomContainer passage)
    {
        var language = LanguageOf(passage);
        if (language is null)
            body.Report(Rules.PassageNotRead, passage, "only the language of a passage is read here, as in ::: {lang=ar}; its text is shown without what else stands there");
        else if (!LanguageTag.IsWellFormed(language))
        {
            body.Report(Rules.PassageNotRead, passage, $"“{language}” is no language as BCP 47 writes it, such as en, pt-BR or zh-Hant{LanguageTag.Hint(language)}");
            language = null;
        }
        if (passage.ClosingFencedCharCount == 0)
            body.Report(Rules.PassageNotRead, passage, "no line ::: ends this passage, so that all that follows belongs to it; write one behind its last line");
        renderer.EnsureLine();
        if (language is not null) renderer.WriteLine($"<div lang=\"{language}\" dir=\"{LanguageTag.Direction(language)}\">");
        renderer.WriteChildren(passage);
        renderer.EnsureLine();
        if (language is not null) renderer.WriteLine("</div>");
    }

    /// <returns>As it is written; null where something else or more is written there.</returns>
    private static string? LanguageOf(CustomContainer passage)
    {
        var attributes = Attributes().Match($"{passage.Info} {passage.Arguments}".Trim());
        return attributes.Success ? attributes.Groups["language"].Value : null;
    }

    // Pandoc closes the first line with colons too, if its author likes.
    [GeneratedRegex(Opening, RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Attributes();
}
