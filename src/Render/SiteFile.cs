namespace Annals.Render;

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>media/x.jpg</c>.</param>
/// <param name="Bytes">What it holds, read or made when it is asked for.</param>
/// <param name="IsNamedByContent">Whether its name tells what it holds: where a build has made a file of this name, it is this one.</param>
public sealed record SiteFile(string Path, Func<byte[]> Bytes, bool IsNamedByContent = false);
