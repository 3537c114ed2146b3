using System.Buffers;
using System.Globalization;
using Annals.Parse.Prose;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>The small numbers that lead from a claim to its reference and back.</summary>
internal static class CitationHtml
{
    public static string Id(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"cite_{number}_{use}");

    /// <summary>One number in brackets.</summary>
    public static HtmlWriting Sign(ReferenceUse use, PageScope page) => new(html => WriteSigns(html, [use], page));

    /// <summary>All numbers of a citation, for a page with many texts.</summary>
    public static HtmlWriting PlainSigns(IReadOnlyList<ReferenceUse> uses, PageScope page) => new(html => WritePlainSigns(html, uses, page));

    /// <summary>All numbers of a citation in brackets; nothing where there are none.</summary>
    public static void WriteSigns(IBufferWriter<byte> html, IReadOnlyList<ReferenceUse> uses, PageScope page) => Write(html, uses, page, areLinks: true);

    /// <summary>The same for a page with many texts, on which a number leads nowhere.</summary>
    public static void WritePlainSigns(IBufferWriter<byte> html, IReadOnlyList<ReferenceUse> uses, PageScope page) => Write(html, uses, page, areLinks: false);

    private static void Write(IBufferWriter<byte> html, IReadOnlyList<ReferenceUse> uses, PageScope page, bool areLinks)
    {
        if (uses.Count == 0) return;
        html.Append("<sup class=\"cite\">[");
        for (var i = 0; i < uses.Count; i++)
        {
            if (i > 0) html.Append(page.Site.Phrases.Separator);
            if (uses[i].Prefix.Length > 0) html.Append($"{Html.Escape(uses[i].Prefix)} ");
            if (areLinks) html.Append($"<a id=\"cite_{uses[i].Number}_{uses[i].Use}\" href=\"#ref_{uses[i].Number}\">{uses[i].Number}</a>");
            else html.Append($"{uses[i].Number}");
        }
        html.Append("]</sup>");
    }
}

/// <summary>Where in a source something stands, as it is shown.</summary>
internal static class LocatorText
{
    /// <summary>The locator with its numbers kept beside what they count: lines part in “p. 4, line 2” behind the comma alone.</summary>
    /// <returns>Null where there is none.</returns>
    public static string? Of(string locator)
    {
        if (locator.Length == 0) return null;
        if (!locator.Contains(' ', StringComparison.Ordinal)) return locator;
        return string.Create(locator.Length, locator, (shown, written) =>
        {
            for (var i = 0; i < written.Length; i++)
                shown[i] = written[i] == ' ' && i + 1 < written.Length && char.IsDigit(written[i + 1]) ? Body.NoBreakSpace : written[i];
        });
    }
}
