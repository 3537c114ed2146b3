using System.Collections.Immutable;
using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Fix;

/// <summary>
/// Takes the backslashes and entities out of a text that keep a notation from being read, where it is known to lead somewhere. Each
/// change is tried: one after which no more is read than before is not made.
/// </summary>
internal static class NotationFixer
{
    // A notation may stand within another.
    private const int MostRounds = 8;

    /// <param name="isSound">Whether all that it names is there.</param>
    /// <returns>As many lines as the text has.</returns>
    public static string Fix(string markdown, Func<NearMiss, bool> isSound)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var misses = ProseParser.Parse("", markdown, new Diagnostics()).NearMisses;
            ImmutableArray<NearMiss> escaped = [.. misses.Where(miss => !miss.Escapes.IsEmpty && isSound(miss))];
            if (escaped.IsEmpty) return markdown;
            var fixedText = Tried(markdown, escaped) ?? OneByOne(markdown, escaped);
            if (fixedText == markdown) return markdown;
            markdown = fixedText;
        }
        return markdown;
    }

    // From the last to the first, so that the places of those before stay right.
    private static string OneByOne(string markdown, ImmutableArray<NearMiss> misses) =>
        misses.OrderByDescending(miss => miss.At).Aggregate(markdown, (text, miss) => Tried(text, [miss]) ?? text);

    /// <returns>Null where not each of them becomes a notation.</returns>
    private static string? Tried(string markdown, ImmutableArray<NearMiss> misses)
    {
        var lines = markdown.Split('\n');
        foreach (var escape in misses.SelectMany(miss => miss.Escapes).Distinct().OrderByDescending(escape => escape.At))
        {
            ref var line = ref lines[escape.At.Line - 1];
            line = string.Concat(line.AsSpan(0, escape.At.Column - 1), [escape.Character], line.AsSpan(escape.At.Column - 1 + escape.Length));
        }
        var tried = string.Join('\n', lines);
        return NotationsIn(tried) >= NotationsIn(markdown) + misses.Length ? tried : null;
    }

    private static int NotationsIn(string markdown) =>
        ProseParser.Tree(markdown)?.Descendants<Inline>().Count(inline => inline is CitationInline or PageLinkInline or AnnotatedInline or NoteInline) ?? 0;
}
