using System.Text;
using Annals.Reporting;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>What the notations that stand between brackets have in common.</summary>
internal static class NotationText
{
    /// <summary>No notation between brackets is longer, in UTF-16 units: one that is never closed must not be looked through to the end of a book, once for each bracket.</summary>
    public const int Longest = 2_000;

    /// <summary>Where a node of the tree stands in the file.</summary>
    public static Position PlaceOf(MarkdownObject node) => new(node.Line + 1, node.Column + 1);

    /// <summary>The slice from its start, as far as a notation may reach.</summary>
    public static ReadOnlySpan<char> Ahead(StringSlice slice) => slice.AsSpan() is var text && text.Length > Longest ? text[..Longest] : text;

    /// <summary>On one line: a line end within a notation is a blank (CommonMark, section 6.8), also where it would be a hard one.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!text.Contains('\n') && text.IndexOf("  ") < 0) return text.ToString();
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isBreak && !char.IsWhiteSpace(text[i])) line.Append(text[i]);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString();
    }

    /// <summary>Whether a notation may run on over a line end here: a row of a table ends with its line (GFM, section 4.10).</summary>
    public static bool MayCrossLines(StringSlice slice)
    {
        var text = slice.Text.AsSpan();
        var first = text.IndexOf('\n');
        if (first < 0) return true;
        var second = text[(first + 1)..];
        if (second.IndexOf('\n') is >= 0 and var end) second = second[..end];
        return !text[..first].Contains('|') || !second.Contains('-') || second.ContainsAnyExcept("|-: \t");
    }

    /// <summary>Whether the character at <paramref name="place"/> has a backslash before it that takes its meaning away.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text, int place)
    {
        var backslashes = 0;
        while (place - backslashes > 0 && text[place - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }
}
