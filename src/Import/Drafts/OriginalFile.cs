using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Drafts;

/// <summary>A file that is to be imported.</summary>
/// <param name="Path">As the author named it, with slashes, for diagnostics and the report.</param>
/// <param name="Text">Decoded, with LF line ends.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal, by which it is known again.</param>
internal sealed record OriginalFile(string Path, string Text, string Digest)
{
    /// <summary>What sort of file it is, as the report calls it; empty before that is known.</summary>
    public string Format { get; init; } = "";

    /// <summary>All of a file that is no text, such as a workbook; null for a text.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Where and when the page in it was saved, for what was taken out of an archive; null for all others.</summary>
    public SavedPage? Saved { get; init; }

    /// <summary>The folder that was named, and that it is a note of; null for a file that was named itself.</summary>
    public OriginalFolder? Folder { get; init; }

    /// <summary>What was taken for granted when it was read, such as its encoding; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>How its name ends, in lower case, as in <c>.csv</c>; empty for none.</summary>
    public string Ending => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>Its name without folder and ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>A page as an archive holds it.</summary>
/// <param name="Format">What sort of archive that is, as the report calls it.</param>
/// <param name="Address">Where the page was; null where the archive does not say.</param>
/// <param name="Day">On which it was saved; null where the archive does not say.</param>
/// <param name="Title">As the archive calls it; null for nothing.</param>
/// <param name="Notes">What is to be said of its taking out.</param>
internal sealed record SavedPage(string Format, string? Address, Edtf? Day, string? Title, ImmutableArray<Finding> Notes);
