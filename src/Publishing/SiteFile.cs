namespace Annals.Publishing;

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>media/x.jpg</c>.</param>
/// <param name="Open">What it holds, read or made when it is asked for; it can be read again from its beginning.</param>
/// <param name="Source">The file that it is a copy of, for diagnostics; null for one that is made.</param>
/// <param name="IsNamedByContent">Whether its name tells what it holds: where a build has made a file of this name, it is this one.</param>
public sealed record SiteFile(string Path, Func<Stream> Open, string? Source = null, bool IsNamedByContent = false)
{
    /// <summary>All that it holds.</summary>
    public byte[] Bytes()
    {
        using var stream = Open();
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
