namespace Annals.Read;

/// <summary>A file that is published as it is.</summary>
/// <param name="Address">Its place below <c>media/</c> or <c>assets/</c> of the site, with that folder's name.</param>
public sealed record MediaFile(string Address, Func<byte[]> Bytes);
