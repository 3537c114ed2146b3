using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Import;

/// <summary>A line of the list of what was imported: an original’s digest, its name, and what it became, with a tab between each two.</summary>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Became">Below the input, with slashes.</param>
internal sealed record LedgerLine(string Digest, string Name, ImmutableArray<string> Became)
{
    private const int DigestLength = 64;

    public static LedgerLine Of(ImportedFile file) =>
        new(file.Original.Digest, Plain(Path.GetFileName(file.Original.Path)), [.. file.Drafts.Select(draft => draft.Path)]);

    /// <returns>Null for a line that no import writes: a stranger’s may name what stands elsewhere.</returns>
    public static LedgerLine? Parse(string line) =>
        line.Split('\t') is [var digest, var name, var became] && IsDigest(digest) && Plain(name) == name && became.Split(' ') is var files && files.All(IsPlace)
            ? new LedgerLine(digest, name, [.. files])
            : null;

    public override string ToString() => $"{Digest}\t{Name}\t{string.Join(' ', Became)}";

    public static bool IsDigest(string text) => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Whether this is a file in a folder of documents, which no part of its path leads out of, and which is not hidden.</summary>
    public static bool IsPlace(string file) =>
        file.Split('/') is [var folder, _, ..] parts && InputFolders.Documents.Any(known => known.Name == folder)
        && parts.All(part => part.Length > 0 && part[0] != '.') && !file.Any(letter => char.IsControl(letter) || letter is '\\' or ':');

    // A file's name may hold anything; a line of the list may not.
    private static string Plain(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
