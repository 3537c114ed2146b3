using System.Collections.Immutable;
using Annals.Read.History;
using Annals.Read.Images;
using Annals.Read.Recordings;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>Everything that a build reads.</summary>
/// <param name="Root">The input folder as the author knows it.</param>
/// <param name="Documents">In the order of their paths. Their texts are read one by one, so that those of a long timeline are never all in memory.</param>
/// <param name="Settings"><c>site.yml</c>, or null where it is missing, which has been reported.</param>
/// <param name="History">What version control knows of the files; asked for once, and only where it is needed.</param>
/// <param name="Media">The files below <c>media/</c> and <c>admin/</c>, by address.</param>
/// <param name="Descriptions">Files beside pictures that say what these show, by the address of the picture.</param>
public sealed record InputFiles(
    string Root,
    ImmutableArray<DocumentFile> Documents,
    TextFile? Settings,
    Func<FileHistory> History,
    ImmutableSortedDictionary<string, MediaFile> Media,
    ImmutableSortedDictionary<string, TextFile> Descriptions,
    ThemeFiles Theme);

/// <summary>A file that is no document, and is published.</summary>
/// <param name="Address">Its place below <c>media/</c>, <c>admin/</c> or <c>assets/</c> of the site, with that folder's name.</param>
/// <param name="Path">Where it stands, for diagnostics.</param>
/// <param name="Open">What it holds; it can be read again from its beginning.</param>
/// <param name="Image">What it says of itself as an image; read when it is first asked for, and once.</param>
public sealed record MediaFile(string Address, string Path, Func<Stream> Open, Lazy<ImageReading> Image)
{
    private static readonly Lazy<RecordingReading> NoRecording = new(RecordingReading.Broken("it is no film or sound"));

    /// <summary>What it says of itself as a film or sound; read when it is first asked for, and once.</summary>
    public Lazy<RecordingReading> Recording { get; init; } = NoRecording;

    /// <returns>How long the file is, in bytes; 0 where it cannot be read any more.</returns>
    public long Length()
    {
        try
        {
            using var stream = Open();
            return stream.Length;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return 0;
        }
    }
}
