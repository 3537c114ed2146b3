using System.Buffers;
using System.Globalization;
using Annals.Reporting;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Keeps away what takes Markdig 1.6 time with the square of its length: many markers of emphasis, open brackets or addresses in one paragraph, heading or table, and many
/// link definitions in a row. Also limits empty cells, since Markdig fills every row of a table up to the longest.
/// </summary>
internal static class MarkdigLimits
{
    /// <summary>Markers of emphasis, and bare addresses: a table of a thousand rows with two of each in every row.</summary>
    public const int MostMarkers = 4_000;

    /// <summary>Brackets, and addresses of links, that are not closed.</summary>
    public const int MostOpen = 500;

    /// <summary>Definitions of links, <c>[name]: address</c>, line by line.</summary>
    public const int MostInARow = 2_000;

    /// <summary>Empty cells in all tables of a text.</summary>
    public const int MostEmptyCells = 200_000;

    private static readonly object EmptyCells = new();

    private static readonly SearchValues<char> OfRule = SearchValues.Create("|:- \t");

    /// <exception cref="TooMuchException">There are more.</exception>
    public static void CheckDefinitions(string markdown)
    {
        // Nearly no text has one.
        if (markdown.Length < 4 * MostInARow || !markdown.Contains("]:", StringComparison.Ordinal)) return;
        var (start, inARow) = (0, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart(" >\t");
            if (text.IsEmpty) inARow = 0;
            else if (text[0] == '[' && text.Contains("]:", StringComparison.Ordinal)) inARow++;
            if (inARow > MostInARow)
            {
                throw new TooMuchException(Position.Of(markdown, start), string.Create(
                    CultureInfo.InvariantCulture, $"more than {MostInARow:N0} definitions of links stand here line by line; divide them with an empty line"));
            }
            start += line.Length + 1;
        }
    }

    /// <summary>Told of each block before the text in it is looked at.</summary>
    /// <exception cref="TooMuchException">There are more.</exception>
    public static void Check(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Lines.Count: > 0 } leaf) return;
        var lines = leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count);
        var length = 0;
        foreach (ref readonly var line in lines) length += line.Slice.Length + 1;
        // A short paragraph cannot have as many, and is nearly every one.
        if (length <= MostOpen) return;
        var (brackets, markers, pipes, isTable) = (0, 0, 0, false);
        foreach (ref readonly var line in lines)
        {
            var text = line.Slice.AsSpan();
            brackets += text.Count('[');
            markers += text.Count('*') + text.Count('_') + text.Count('~') + text.Count(':') + text.Count("www.");
            pipes = Math.Max(pipes, text.Count('|'));
            isTable |= text.Contains('|') && text.Contains('-') && !text.ContainsAnyExcept(OfRule);
        }
        if (brackets > MostOpen) CheckOpen(lines);
        if (markers > MostMarkers) CheckMarkers(lines);
        if (isTable) CheckCells(processor.Document, lines, pipes + 1);
    }

    private static void CheckOpen(ReadOnlySpan<StringLine> lines)
    {
        var (brackets, addresses) = (0, 0);
        foreach (ref readonly var line in lines)
        {
            var text = line.Slice.AsSpan();
            addresses = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == '[') brackets++;
                else if (text[i] == ']') brackets = Math.Max(0, brackets - 1);
                else if (text[i] == '(' && i > 0 && text[i - 1] == ']') addresses++;
                else if (text[i] == ')') addresses = Math.Max(0, addresses - 1);
                else if (text[i] is ' ' or '\t') addresses = 0;
                if (brackets > MostOpen) throw TooMuch(line, i, $"more than {MostOpen} brackets are open here; close each with ], or write \\[ for one that is no link");
                if (addresses > MostOpen) throw TooMuch(line, i, $"more than {MostOpen} addresses of links are open here; close each with )");
            }
        }
    }

    private static void CheckMarkers(ReadOnlySpan<StringLine> lines)
    {
        var (emphasis, addresses) = (0, 0);
        foreach (ref readonly var line in lines)
        {
            var text = line.Slice.AsSpan();
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] is '*' or '_' or '~' && (i == 0 || text[i - 1] != text[i])) emphasis++;
                else if (text[i] == ':' || text[i..].StartsWith("www.")) addresses++;
                if (emphasis > MostMarkers) throw TooMuch(line, i, Thousands($"more than {MostMarkers:N0} signs of emphasis stand in one paragraph or table; divide it with an empty line, or write \\* and \\_ for those that are none"));
                if (addresses > MostMarkers) throw TooMuch(line, i, Thousands($"more than {MostMarkers:N0} colons and addresses stand in one paragraph or table; divide it with an empty line"));
            }
        }
    }

    private static void CheckCells(MarkdownDocument document, ReadOnlySpan<StringLine> lines, int columns)
    {
        var empty = document.GetData(EmptyCells) as long? ?? 0;
        foreach (ref readonly var line in lines) empty += columns - 1 - line.Slice.AsSpan().Count('|');
        if (empty > MostEmptyCells)
            throw TooMuch(lines[0], 0, Thousands($"the tables of this text, filled up to {columns:N0} columns, have more than {MostEmptyCells:N0} empty cells; give each row its cells, or divide the table"));
        document.SetData(EmptyCells, empty);
    }

    private static string Thousands(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    private static TooMuchException TooMuch(in StringLine line, int index, string message) =>
        new(new Position(line.Line + 1, line.Column + index + 1), message);
}
