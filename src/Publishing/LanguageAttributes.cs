using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>The attributes <c>lang</c> and <c>dir</c> of words that are in another language than the site's.</summary>
internal static class LanguageAttributes
{
    /// <param name="language">BCP 47; empty where it is not said, which means the site's.</param>
    /// <returns>With a space before them; null for words in the site's language.</returns>
    public static Html? Of(string language, SiteScope site) =>
        language.Length == 0 || language.Equals(site.Phrases.Language, StringComparison.OrdinalIgnoreCase)
            ? null
            : Always(language);

    /// <summary>The same for words within others.</summary>
    /// <param name="around">The language of those; empty for the site's.</param>
    public static Html? Within(string language, string around, SiteScope site) =>
        around.Length == 0 ? Of(language, site) : language.Equals(around, StringComparison.OrdinalIgnoreCase) ? null : Always(language);

    /// <summary>The same, whatever stands around.</summary>
    public static Html Always(string language) => new($" lang=\"{Html.Escape(language)}\" dir=\"{LanguageTag.Direction(language)}\"");

    /// <summary>The same for the words of a quotation, which are in the language of the documents that print them, if all that say theirs say the same.</summary>
    public static Html? Of(Quotation quotation, LinkedText text, SiteScope site) => Of(LanguageOf(quotation, text, site), site);

    /// <returns>BCP 47; empty where no source says it, or several differ.</returns>
    public static string LanguageOf(Quotation quotation, LinkedText text, SiteScope site)
    {
        var language = "";
        foreach (var use in quotation.In)
        {
            var said = site.Timeline.Sources[text.References[use.Number - 1].Source].Document.Language;
            if (said.Length == 0 || said.Equals(language, StringComparison.OrdinalIgnoreCase)) continue;
            if (language.Length > 0) return "";
            language = said;
        }
        return language;
    }

    /// <summary>The same for the interface's own words within such a text.</summary>
    public static Html? OfInterface(string around, SiteScope site) => Of(around, site) is null
        ? null
        : new Html($" lang=\"{Html.Escape(site.Phrases.Language)}\" dir=\"{Html.Escape(site.Phrases.Text("language.direction"))}\"");
}
