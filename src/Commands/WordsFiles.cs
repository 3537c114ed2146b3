using Annals.FullTexts;
using Annals.Link;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>Makes the files that keep the words of sources, and makes anew those of an earlier version. It never touches another that is there.</summary>
internal static class WordsFiles
{
    /// <returns>A line for each source whose full text is named after it.</returns>
    public static IReadOnlyList<string> Write(FullTextMatches matches, Timeline timeline, Diagnostics diagnostics) =>
    [
        .. timeline.Sources.OrderBy(source => source.Permalink.Slug, StringComparer.Ordinal)
            .Select(source => (
                Path: Path.ChangeExtension(source.Document.Head.Path, InputFolders.WordsSuffix),
                FullText: matches.ByName.GetValueOrDefault(source.Permalink.Slug)))
            .Where(file => file.FullText is not null)
            .Select(file => Write(file.Path, file.FullText!, diagnostics))
            .OfType<string>(),
    ];

    private static string? Write(string path, FullText clipping, Diagnostics diagnostics)
    {
        try
        {
            if (Fingerprint.IsEarlierFile(path)) return MakeAnew(path, clipping);
            using var file = new FileStream(path, FileMode.CreateNew);
            using var writer = new StreamWriter(file);
            writer.Write(clipping.Fingerprint.ToString());
            return $"{path}: written";
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            if (File.Exists(path)) return $"{path}: there already";
            diagnostics.Add(Rules.CannotWrite, path, Position.Start, fault.Message);
            return null;
        }
    }

    // Whole, or not at all.
    private static string MakeAnew(string path, FullText clipping)
    {
        var beside = path + ".new";
        File.WriteAllText(beside, clipping.Fingerprint.ToString());
        File.Move(beside, path, overwrite: true);
        return $"{path}: made anew";
    }
}
