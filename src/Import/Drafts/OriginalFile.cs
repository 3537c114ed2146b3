namespace Annals.Import.Drafts;

/// <summary>A file that is to be imported.</summary>
/// <param name="Path">As the author named it, with slashes, for diagnostics and the report.</param>
/// <param name="Text">Decoded, with LF line ends.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal, by which it is known again.</param>
internal sealed record OriginalFile(string Path, string Text, string Digest)
{
    /// <summary>What sort of file it is, as the report calls it; empty before that is known.</summary>
    public string Format { get; init; } = "";

    /// <summary>Its name without folder and ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
