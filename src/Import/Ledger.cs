using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>
/// The list <c>.imported</c> in the input: a line for each original, with its digest and what it became, so that no original
/// is imported twice. An original of whose files none is left may be imported again.
/// </summary>
/// <param name="Entries">By digest.</param>
internal sealed record Ledger(ImmutableDictionary<string, ImmutableArray<string>> Entries)
{
    public const string Name = ".imported";

    public static Ledger Read(string input, Diagnostics diagnostics)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var path = Path.Combine(input, Name);
        var text = File.Exists(path) ? Reader.ReadText(path, FileBytes.MostOfList, diagnostics)?.Text ?? "" : "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line.Split('\t') is [var digest, _, var became] && became.Split(' ') is var files && files.Any(file => File.Exists(Path.Combine(input, file))))
                entries[digest] = [.. files];
        return new Ledger(entries.ToImmutable());
    }

    /// <summary>The list with a line for each that was imported now; null where nothing was.</summary>
    public static Draft? With(string input, IEnumerable<ImportedFile> imported)
    {
        if (Lines(imported) is not { Length: > 0 } lines) return null;
        var path = Path.Combine(input, Name);
        return new Draft(Name, (File.Exists(path) ? File.ReadAllText(path) : "") + lines);
    }

    private static string Lines(IEnumerable<ImportedFile> imported) => string.Concat(imported
        .Where(file => !file.Drafts.IsEmpty)
        .Select(file => $"{file.Original.Digest}\t{Shown(file.Original.Path)}\t{string.Join(' ', file.Drafts.Select(draft => draft.Path))}\n"));

    // A file's name may hold anything; a line of the list may not.
    private static string Shown(string path) => Path.GetFileName(path).Replace('\t', ' ').Replace('\n', ' ');
}
