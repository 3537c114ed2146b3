using System.Globalization;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>How many definitions of links, <c>[name]: address</c>, may stand line by line: Markdig 1.6 takes time with the square of them, before any block is known.</summary>
internal static class DefinitionLimits
{
    public const int MostInARow = 2_000;

    /// <exception cref="TooMuchException">There are more.</exception>
    public static void Check(string markdown)
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
}
