using System.Globalization;
using Annals.Read.Images;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>The size of an image of the site, for which a page then leaves room before it has come.</summary>
internal static class ImageSizes
{
    /// <returns>Null where the file is not there, or has no size.</returns>
    public static ImageSize? Of(string address, Timeline timeline) => timeline.Media.GetValueOrDefault(address)?.Image.Value.Size;

    /// <summary>With a space before; nothing where there is no size.</summary>
    public static string Attributes(string address, Timeline timeline) => Of(address, timeline) is { } size
        ? string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"")
        : "";
}
