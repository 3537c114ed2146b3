namespace Annals.Read;

/// <summary>A text of the input, decoded, with LF line ends.</summary>
/// <param name="Path">As the author knows it, for diagnostics: relative to the working folder, with slashes.</param>
public sealed record TextFile(string Path, string Text);
