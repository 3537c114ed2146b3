using Annals.Disk;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>A file of <c>media/</c> that is read as text: captions and transcripts.</summary>
internal static class MediaText
{
    /// <returns>Null where it cannot be read, is no text or too long, which is reported.</returns>
    public static TextFile? Read(MediaFile file, Diagnostics diagnostics) => Reader.ReadText(file.Path, () => Bytes(file), diagnostics);

    private static byte[] Bytes(MediaFile file)
    {
        using var stream = file.Open();
        if (stream.Length > FileBytes.MostOfDocument) throw new FileTooLongException(stream.Length, FileBytes.MostOfDocument);
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
