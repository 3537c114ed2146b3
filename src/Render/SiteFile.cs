namespace Annals.Render;

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>media/x.jpg</c>.</param>
/// <param name="Bytes">What it holds, read when it is asked for.</param>
public sealed record SiteFile(string Path, Func<byte[]> Bytes);
