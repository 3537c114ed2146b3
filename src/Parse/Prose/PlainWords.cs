using System.Buffers;
using Markdig.Syntax;

namespace Annals.Parse.Prose;

/// <summary>The words of a locator or a link, which are shown as plain text: emphasis is left out, and an escaped sign is itself.</summary>
internal static class PlainWords
{
    // Before it nothing is the start of a list or a heading.
    private const string Lead = "x ";

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\*_`~&<%=");

    public static string Of(ReadOnlySpan<char> written)
    {
        var line = NotationText.OnOneLine(written);
        if (!line.AsSpan().ContainsAny(Signs) || ProseParser.Tree(Lead + line) is not [ParagraphBlock { Inline: { } inlines }]) return line;
        var words = PlainProse.Of(inlines).Text;
        return words.StartsWith(Lead, StringComparison.Ordinal) ? words[Lead.Length..].Trim() : line;
    }
}
