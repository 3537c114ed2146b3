using Annals.Read.Headers;
using Annals.Read.Recordings;

namespace Annals.Publishing.Pictures;

/// <summary>An MP3 without what stands before its first frame and behind its last: title, names, places, comments and pictures (ID3v2, ID3v1).</summary>
internal static class Mp3Stripper
{
    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        var start = Mp3Header.BehindTags(bytes);
        pieces.Keep(start, bytes.Length - start - (Mp3Header.HasOldTag(bytes) ? Mp3Header.OldTag : 0));
        return pieces;
    }
}
