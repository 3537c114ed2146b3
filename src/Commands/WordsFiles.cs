using System.Text;
using Annals.Disk;
using Annals.FullTexts;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Commands;

/// <summary>Makes the files that keep the words of sources, and replaces those of an earlier version. It never touches another that is there.</summary>
internal static class WordsFiles
{
    /// <returns>A line for each source whose full text is named after it.</returns>
    public static IReadOnlyList<string> Write(string input, FullTextMatches matches, Timeline timeline, Diagnostics diagnostics)
    {
        var files = timeline.Sources.OrderBy(source => source.Permalink.Slug, SlugOrder.Shared)
            .Select(source => (
                Path: Path.GetRelativePath(input, Path.ChangeExtension(source.Document.Head.Path, InputFolders.WordsSuffix)).Replace(Path.DirectorySeparatorChar, '/'),
                FullText: matches.ByName.GetValueOrDefault(source.Permalink.Slug)))
            .Where(file => file.FullText is not null).ToArray();
        if (files.Length == 0) return [];
        var folder = new WritableFolder(input);
        try
        {
            using var mine = FolderLock.TakeInput(folder, "annals verify --words", diagnostics);
            return mine is null ? [] : [.. files.Select(file => Write(folder, file.Path, file.FullText!, diagnostics)).OfType<string>()];
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, input, Position.Start, $"no words file can be written: {refused.Message}");
            return [];
        }
    }

    private static string? Write(WritableFolder folder, string file, FullText text, Diagnostics diagnostics)
    {
        var shown = folder.Shown(file);
        try
        {
            var words = Encoding.UTF8.GetBytes(text.Fingerprint.ToString());
            if (folder.Has(file))
            {
                if (!Fingerprint.IsEarlierFile(folder.PathOf(file))) return $"{shown}: there already";
                folder.Replace(file, words);
                return $"{shown}: made anew";
            }
            folder.Create(file, words);
            return $"{shown}: written";
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, shown, Position.Start, refused.Message);
            return null;
        }
    }
}
