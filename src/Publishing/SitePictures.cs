using System.Collections.Frozen;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Publishing;

/// <summary>The pictures of a site that are published in several widths, so that a page fetches no more points than it shows.</summary>
internal sealed class SitePictures
{
    private readonly FrozenDictionary<string, PictureVersions> _byAddress;

    private SitePictures(IEnumerable<PictureVersions> pictures) => _byAddress = pictures.ToFrozenDictionary(picture => picture.File.Address);

    /// <summary>Each picture that some page shows is read, but for its points.</summary>
    /// <param name="cache">Where versions are kept outside the output; null for nowhere.</param>
    public static SitePictures Of(Timeline timeline, PictureCache? cache)
    {
        var whole = ShownPictures.PublishedWhole(timeline);
        return new(Parallelism
            .Select([.. ShownPictures.AddressesIn(timeline).Select(address => timeline.Media.GetValueOrDefault(address)).OfType<Read.MediaFile>()], file =>
                PictureVersions.Of(file, isPublishedWhole: timeline.Settings.KeepsMetadata || whole.Contains(file.Address), cache))
            .OfType<PictureVersions>());
    }

    /// <returns>Null for a picture that is published in its own width alone.</returns>
    public PictureVersions? Find(string address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The address of a picture for whoever takes only one.</summary>
    public string Plain(string address) => Find(address)?.Plain ?? address;

    /// <summary>Of two that hold the same and are called the same, in two folders, the versions are one.</summary>
    public IEnumerable<SiteFile> Files() => _byAddress.Values.OrderBy(picture => picture.File.Address, StringComparer.Ordinal).SelectMany(picture => picture.Files()).DistinctBy(file => file.Path);
}
