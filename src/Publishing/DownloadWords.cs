using System.Collections.Frozen;
using System.Globalization;
using Annals.Parse.Prose;
using Annals.Phrasing;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>What stands behind the words of a link to a file: what kind it is, by its ending, and how large, in steps of 1,000.</summary>
internal static class DownloadWords
{
    // What people call otherwise than by the ending in capitals.
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        [".jpg"] = "JPEG",
        [".jpe"] = "JPEG",
        [".tif"] = "TIFF",
        [".webp"] = "WebP",
        [".webm"] = "WebM",
        [".m4v"] = "MP4",
        [".m4a"] = "MP4",
        [".ogg"] = "Ogg",
        [".oga"] = "Ogg",
        [".ogv"] = "Ogg",
        [".opus"] = "Opus",
        [".htm"] = "HTML",
        [".docx"] = "Word",
        [".xlsx"] = "Excel",
        [".pptx"] = "PowerPoint",
        [".geojson"] = "GeoJSON",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Units = ["file.bytes", "file.kilobytes", "file.megabytes", "file.gigabytes"];

    /// <returns>With a space before; nothing for a file that is not there.</returns>
    /// <param name="address">As in <c>media/x.pdf</c>.</param>
    /// <param name="around">The language of the words of the link, BCP 47; empty for the site's.</param>
    public static string Markup(string address, string around, PageScope page) => Of(address, page) is { Length: > 0 } words
        ? $" <span class=\"file-size\"{LanguageAttributes.OfInterface(around, page.Site)?.Markup}>{Html.Escape(words)}</span>"
        : "";

    /// <returns>As in “(PDF, 1.2 MB)”; empty for a file that is not there.</returns>
    /// <param name="address">As in <c>media/x.pdf</c>.</param>
    public static string Of(string address, PageScope page)
    {
        var length = page.Site.PublishedLength(address);
        if (length == 0) return "";
        var (phrases, size) = (page.Site.Phrases, Size(length, page.Site.Phrases));
        return KindOf(address) is { Length: > 0 } kind ? Phrases.FillPlain(phrases.Text("file.about"), kind, size) : Phrases.FillPlain(phrases.Text("file.about_one"), size);
    }

    /// <summary>As in “PDF”; empty for a name without an ending.</summary>
    public static string KindOf(string address) => Path.GetExtension(address) is var ending && Kinds.TryGetValue(ending, out var kind) ? kind : ending.TrimStart('.').ToUpperInvariant();

    /// <summary>As in “1.2 MB”, with no line end in it; below ten of a unit with one decimal.</summary>
    /// <param name="length">In bytes.</param>
    public static string Size(long length, Phrases phrases)
    {
        var (number, unit) = ((double)length, 0);
        // What would be rounded to 1,000 of a unit is one of the next.
        while (number >= 999.5 && unit < Units.Length - 1) (number, unit) = (number / 1000, unit + 1);
        var written = number.ToString(number < 9.95 ? "0.#" : "0", CultureInfo.InvariantCulture).Replace(".", phrases.Text("number.decimal"), StringComparison.Ordinal);
        return Phrases.FillPlain(phrases.Text(Units[unit]), written).Replace(' ', Body.NoBreakSpace);
    }
}
