namespace Annals.Import;

/// <summary>An original that was imported before.</summary>
/// <param name="Path">As the author named it now.</param>
/// <param name="Became">What was made of it, as in <c>sources/x.md</c>.</param>
internal sealed record KnownOriginal(string Path, string Became);
