namespace Annals.Render;

/// <summary>A file of the site that is made when it is asked for, from any thread, with the same bytes each time.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>entries/x/index.html</c>.</param>
public sealed record SitePage(string Path, Func<byte[]> Render);
