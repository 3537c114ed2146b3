using System.Globalization;
using Annals.Read.Images;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>The size of a picture, for which a page leaves room before it has come, and the versions from which a browser takes the one that it needs.</summary>
internal static class ImageAttributes
{
    // As wide as a column of text, or as a narrow screen; what comes late is measured where browsers can (HTML, 4.8.4.2.2).
    private const string Sizes = "auto, (min-width: 40rem) 34rem, 100vw";

    /// <returns>Null where the file is not there, or has no size.</returns>
    public static ImageSize? Size(string address, PageScope page) => page.Site.Timeline.Media.GetValueOrDefault(address)?.Image.Value.Size;

    /// <summary>The value of <c>srcset</c>: addresses as the page writes them, each with its width in points.</summary>
    /// <returns>Null for a picture that has one version.</returns>
    public static string? Candidates(string address, PageScope page) => page.Site.Pictures.Find(address) is { } picture
        ? string.Join(", ", picture.Widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{page.Addresses.File(picture.Address(width))} {width}w")))
        : null;

    /// <summary>Width and height, with a space before; nothing where there is no size.</summary>
    public static string OfSize(string address, PageScope page) =>
        Size(address, page) is { } size ? string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"") : "";

    /// <summary>The same of the version for whoever takes only one.</summary>
    public static string OfPlainSize(string address, PageScope page) =>
        Size(address, page) is { } size && (page.Site.Pictures.Find(address)?.PlainSize ?? size) is var plain ? string.Create(CultureInfo.InvariantCulture, $" width=\"{plain.Width}\" height=\"{plain.Height}\"") : "";

    /// <summary>These, and the versions, of a picture that is loaded when it comes near.</summary>
    public static string OfLate(string address, PageScope page) => OfSize(address, page)
        + (Candidates(address, page) is { } candidates ? $" srcset=\"{Html.Escape(candidates)}\" sizes=\"{Sizes}\"" : "");
}
