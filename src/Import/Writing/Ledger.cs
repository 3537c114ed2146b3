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
/// <param name="Lines">Of originals of which a file is left, in the order of the list.</param>
internal sealed record Ledger(ImmutableArray<LedgerLine> Lines)
{
    public const string Name = ".imported";

    // An import of a folder asks for each of its files.
    private readonly ILookup<string, (int Index, LedgerLine Line)>
        _byDigest = Lines.Index().ToLookup(each => each.Item.Digest), _byName = Lines.Index().ToLookup(each => each.Item.Name);

    /// <summary>A line that no import writes is reported, and not believed.</summary>
    /// <exception cref="IOException">It cannot be read, or is a link.</exception>
    public static Ledger Read(WritableFolder input, Diagnostics diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerLine>();
        var lines = LinesOf(input.Read(Name, FileBytes.MostOfList));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            if (LedgerLine.Parse(lines[i]) is not { } line)
                diagnostics.Add(Rules.NotRead, input.Shown(Name), new Position(i + 1, 1), "this line is not read: no import writes such a one; delete it");
            else if (line.Became.Any(input.Has)) entries.Add(line);
        }
        return new Ledger(entries.ToImmutable());
    }

    /// <summary>As it is once these have been imported as well.</summary>
    public Ledger With(IEnumerable<LedgerLine> lines) => new([.. Lines, .. lines]);

    /// <summary>The last line of an original of these bytes; null for none.</summary>
    /// <param name="name">Of the original, where that counts too; null otherwise.</param>
    public LedgerLine? Find(string digest, string? name) => _byDigest[digest].Select(each => each.Line).LastOrDefault(line => name is null || line.Name == name);

    /// <summary>The entries that were made of rows of a file of this name, or of these bytes, and the digests of the rows; the latest last.</summary>
    public IEnumerable<(string Path, string? Row)> Rows(OriginalFile file) =>
        _byDigest[file.Digest].UnionBy(_byName[LedgerLine.NameOf(file)], each => each.Index).OrderBy(each => each.Index).SelectMany(each => each.Line.Made);

    /// <summary>Puts lines at the end of the list, but for those that stand there already.</summary>
    /// <exception cref="IOException">The disk refuses; the list is as it was.</exception>
    public static void Append(WritableFolder input, IEnumerable<LedgerLine> lines)
    {
        var before = input.Read(Name, FileBytes.MostOfList) ?? [];
        var there = LinesOf(before).ToHashSet();
        var added = string.Concat(lines.Select(line => line.ToString()).Where(line => !there.Contains(line)).Select(line => line + "\n"));
        if (added.Length == 0) return;
        // An editor may have left the last line without its end.
        input.Replace(Name, [.. before, .. before is [] or [.., (byte)'\n'] ? ""u8 : "\n"u8, .. Encoding.UTF8.GetBytes(added)]);
    }

    private static string[] LinesOf(byte[]? list) => Encoding.UTF8.GetString(list ?? []).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
}

/// <summary>A line of the list of what was imported: an original’s digest, its name, what it became, and for rows their digests, with a tab between each two.</summary>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Became">Below the input, with slashes.</param>
/// <param name="Rows">For each of these the digest of the row that it was made of, or a hyphen; empty where none was made of one.</param>
internal sealed record LedgerLine(string Digest, string Name, ImmutableArray<string> Became, ImmutableArray<string> Rows)
{
    private const int DigestLength = 64;

    private const string NoRow = "-";

    public IEnumerable<(string Path, string? Row)> Made => Became.Select((path, index) => (path, Rows.IsEmpty || Rows[index] == NoRow ? null : (string?)Rows[index]));

    // A picture may be one of several notes, and says nothing of whether their drafts are still there.
    public static LedgerLine Of(ImportedFile file)
    {
        var drafts = file.Drafts.RemoveAll(draft => draft.CopyOf is not null);
        return new(file.Original.Digest, NameOf(file.Original), [.. drafts.Select(draft => draft.Path)], drafts.Any(draft => draft.Row is not null) ? [.. drafts.Select(draft => draft.Row ?? NoRow)] : []);
    }

    public static string NameOf(OriginalFile file) => Plain(Path.GetFileName(file.Path));

    /// <returns>Null for a line that no import writes: a stranger’s may name what stands elsewhere.</returns>
    public static LedgerLine? Parse(string line) =>
        line.Split('\t') is [var digest, var name, var became, .. var more] && IsDigest(digest) && Plain(name) == name && became.Split(' ') is var files && files.All(IsPlace)
            && RowsOf(more) is { } rows && (rows.Length == 0 || rows.Length == files.Length)
            ? new LedgerLine(digest, name, [.. files], [.. rows])
            : null;

    public override string ToString() => $"{Digest}\t{Name}\t{string.Join(' ', Became)}{(Rows.IsEmpty ? "" : "\t" + string.Join(' ', Rows))}";

    // Null for what no import writes.
    private static string[]? RowsOf(string[] more) => more switch
    {
        [] => [],
        [var rows] when rows.Split(' ') is var each && each.All(row => row == NoRow || Draft.IsDigest(row)) => each,
        _ => null,
    };

    public static bool IsDigest(string text) => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Whether this is a file in a folder of documents, or a picture among the media, which no part of its path leads out of, and which is not hidden.</summary>
    public static bool IsPlace(string file) =>
        file.Split('/') is [var folder, _, ..] parts && (InputFolders.Documents.Any(known => known.Name == folder) || (folder == InputFolders.Media && OriginalFolder.IsPicture(file)))
        && parts.All(part => part.Length > 0 && part[0] != '.') && !file.Any(letter => char.IsControl(letter) || letter is '\\' or ':');

    // A file's name may hold anything; a line of the list may not.
    private static string Plain(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
