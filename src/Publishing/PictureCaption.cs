using System.Buffers;
using Annals.Parse.Documents;
using Annals.Phrasing;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>What stands below a picture: its caption, who made it, under which licence, and where it comes from.</summary>
internal static class PictureCaption
{
    /// <param name="attributes">Of the author's words, where they are in another language than what stands around them.</param>
    /// <returns>Null where nothing is said.</returns>
    public static HtmlWriting? Of(PictureWords words, Html? attributes, PageScope page) => words.HasLine ? new HtmlWriting(html => Write(html, words, attributes, "", page)) : null;

    /// <inheritdoc cref="Of" path="/param"/>
    /// <param name="around">The language of what stands around the picture, BCP 47; empty for the site's, in which the words of the interface are.</param>
    public static void Write(IBufferWriter<byte> html, PictureWords words, Html? attributes, string around, PageScope page)
    {
        if (!words.HasLine) return;
        html.Append("<figcaption>");
        if (attributes is not null && words.Caption.Length > 0) html.Append($"<span{attributes.Markup}>{Html.Escape(words.Caption)}</span>");
        else html.Append(Html.Escape(words.Caption));
        string[] parts = [.. Parts(words, page)];
        if (parts.Length > 0) html.Append($"{(words.Caption.Length > 0 ? " " : "")}<span class=\"credit\"{LanguageAttributes.OfInterface(around, page.Site)?.Markup}>{string.Join(Html.Escape(page.Site.Phrases.Separator), parts)}</span>");
        html.Append("</figcaption>\n");
    }

    private static IEnumerable<string> Parts(PictureWords words, PageScope page)
    {
        var phrases = page.Site.Phrases;
        if (words.Credit.Length > 0) yield return Phrases.Fill(phrases.Text("entry.image_credit"), [words.Credit]).Markup;
        if (words.Licence.Length > 0)
            yield return Licence.Of(words.Licence) is { Address: { } address } licence ? $"<a rel=\"license external\" href=\"{Html.Escape(address)}\">{Html.Escape(licence.Name)}</a>" : Html.Escape(words.Licence);
        if (words.Origin.Length > 0) yield return $"<a rel=\"external\" href=\"{Html.Escape(words.Origin)}\">{Html.Escape(phrases.Text("entry.image_source"))}</a>";
    }
}
