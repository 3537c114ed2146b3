namespace Annals.Read;

/// <summary>A font of the theme. It is drawn with, and not published.</summary>
/// <param name="Name">Its name below <c>fonts/</c>.</param>
/// <param name="Path">Where it stands, for diagnostics.</param>
/// <param name="Bytes">An OpenType font, read when it is asked for.</param>
public sealed record FontFile(string Name, string Path, Func<byte[]> Bytes);
