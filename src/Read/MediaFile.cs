using Annals.Read.Images;

namespace Annals.Read;

/// <summary>A file that is published as it is.</summary>
/// <param name="Address">Its place below <c>media/</c> or <c>assets/</c> of the site, with that folder's name.</param>
/// <param name="Path">Where it stands, for diagnostics.</param>
/// <param name="Open">What it holds; it can be read again from its beginning.</param>
/// <param name="Image">What it says of itself as an image; read when it is first asked for, and once.</param>
public sealed record MediaFile(string Address, string Path, Func<Stream> Open, Lazy<ImageReading> Image);
