using System.IO.Compression;

namespace Annals.BrowserTests.Support;

/// <summary>Compresses as a host does.</summary>
internal static class Gzip
{
    public static byte[] Of(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var zip = new GZipStream(compressed, CompressionLevel.Optimal)) zip.Write(bytes);
        return compressed.ToArray();
    }
}
