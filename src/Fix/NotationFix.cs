using System.Collections.Immutable;
using Annals.Disk;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Fix;

/// <summary>The notations that an editor escaped, in all documents of an input or in some.</summary>
internal static class NotationFix
{
    /// <param name="isAsked">Which documents are looked at, by their full paths.</param>
    /// <param name="diagnostics">What keeps files from being read; what else is wrong with them does not matter here.</param>
    public static ImmutableArray<FixedFile> Of(string input, Func<string, bool> isAsked, Diagnostics diagnostics)
    {
        var found = new Diagnostics();
        var files = Reader.Read(input, theme: null, found);
        var linked = Linker.LinkAll(Parser.Parse(files, url: null, found), withDrafts: true, found);
        foreach (var fault in found.Sorted().Where(fault => IsOfReading(fault.Rule))) diagnostics.Add(fault);
        return
        [
            .. files.Documents.Select(file => (file.Markdown, Full: Path.GetFullPath(file.Markdown, file.Folder)))
                .Where(file => isAsked(file.Full))
                .Select(file => Of(file.Markdown, file.Full, linked)).OfType<FixedFile>(),
        ];
    }

    private static bool IsOfReading(Rule rule) => rule == Rules.NoInput || rule == Rules.Unreadable || rule == Rules.NotUtf8 || rule == Rules.TooLarge;

    private static FixedFile? Of(string path, string full, LinkedTimeline linked)
    {
        var unread = new Diagnostics();
        byte[] bytes = [];
        if (Reader.ReadText(Reader.Shown(path), () => bytes = FileBytes.Read(full, FileBytes.MostOfDocument), unread) is not { } text) return null;
        if (FrontMatter.Split(text, unread) is not { } parts) return null;
        var changed = NotationFixer.Fix(parts.Markdown, linked.IsSound);
        if (changed == parts.Markdown) return null;
        var (before, after) = (parts.Markdown.Split('\n'), changed.Split('\n'));
        ImmutableArray<FixedLine> lines =
            [.. before.Select((line, index) => new FixedLine(index + 1, line, after[index])).Where(line => line.Before != line.After)];
        return new FixedFile(text.Path, lines, bytes, RawLines.With(bytes, lines.ToDictionary(line => line.Number - 1, line => line.After)));
    }
}

/// <summary>A file with notations that are read again.</summary>
/// <param name="Path">As the author knows it.</param>
/// <param name="Read">All of it, as it was read.</param>
/// <param name="Bytes">All of it, as it is to be written.</param>
internal sealed record FixedFile(string Path, ImmutableArray<FixedLine> Lines, byte[] Read, byte[] Bytes);

/// <summary>A line as it was and as it is now, both without its end.</summary>
/// <param name="Number">From one.</param>
internal sealed record FixedLine(int Number, string Before, string After);
