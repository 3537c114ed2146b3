using System.Collections.Immutable;

namespace Annals.Fix;

/// <summary>A file with notations that are read again.</summary>
/// <param name="Path">As the author knows it.</param>
/// <param name="Bytes">All of it, as it is to be written.</param>
internal sealed record FixedFile(string Path, ImmutableArray<FixedLine> Lines, byte[] Bytes);
