using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import.Writing;

/// <summary>
/// The list <c>.imported</c> in the input: a line for each original, with its digest and what it became, so that no original
/// is imported twice. An original of whose files none is left may be imported again.
/// </summary>
/// <param name="Entries">By digest.</param>
internal sealed record Ledger(ImmutableDictionary<string, ImmutableArray<string>> Entries)
{
    public const string Name = ".imported";

    /// <summary>A line that no import writes is reported, and not believed.</summary>
    /// <exception cref="IOException">It cannot be read, or is a link.</exception>
    public static Ledger Read(WritableFolder input, Diagnostics diagnostics)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var lines = Lines(input.Read(Name, FileBytes.MostOfList));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            if (LedgerLine.Parse(lines[i]) is not { } line)
                diagnostics.Add(Rules.NotRead, input.Shown(Name), new Position(i + 1, 1), "this line is not read: no import writes such a one; delete it");
            else if (line.Became.Any(input.Has)) entries[line.Digest] = line.Became;
        }
        return new Ledger(entries.ToImmutable());
    }

    /// <summary>As it is once these have been imported as well.</summary>
    public Ledger With(IEnumerable<LedgerLine> lines) => new(Entries.SetItems(lines.Select(line => KeyValuePair.Create(line.Digest, line.Became))));

    /// <summary>Puts lines at the end of the list, but for those that stand there already.</summary>
    /// <exception cref="IOException">The disk refuses; the list is as it was.</exception>
    public static void Append(WritableFolder input, IEnumerable<LedgerLine> lines)
    {
        var before = input.Read(Name, FileBytes.MostOfList) ?? [];
        var there = Lines(before).ToHashSet();
        var added = string.Concat(lines.Select(line => line.ToString()).Where(line => !there.Contains(line)).Select(line => line + "\n"));
        if (added.Length == 0) return;
        // An editor may have left the last line without its end.
        input.Replace(Name, [.. before, .. before is [] or [.., (byte)'\n'] ? ""u8 : "\n"u8, .. Encoding.UTF8.GetBytes(added)]);
    }

    private static string[] Lines(byte[]? list) => Encoding.UTF8.GetString(list ?? []).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
}

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
