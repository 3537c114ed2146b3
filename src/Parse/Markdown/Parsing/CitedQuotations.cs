using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Prose;
using Markdig.Helpers;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Finds what a text quotes: words between double quotation marks with a citation right behind them, and block quotations
/// that end with a citation. In a block each citation answers for the words since the one before.
/// </summary>
internal static class CitedQuotations
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”“»«");
    private static readonly SearchValues<char> BehindLast = SearchValues.Create(" \n\t.,;:!?)]”“\"»«’'");

    // Characters between the quotation mark and the citation: each of many citations must not look back through a whole book.
    private const int MostBetween = 100;

    /// <summary>Set on a document in which a citation may stand behind quoted words: only such a one is searched.</summary>
    private static readonly object Possible = new();

    /// <summary>Told of each citation when it is read, before anything is known of what stands around it.</summary>
    public static void Announce(MarkdownDocument document, Block? block, StringSlice slice)
    {
        if (IsInQuotation(block) || MayFollowQuotation(slice.Text.AsSpan(0, slice.Start))) document.SetData(Possible, true);
    }

    public static ImmutableArray<CitedQuotation> In(MarkdownDocument document)
    {
        if (!document.ContainsData(Possible)) return [];
        var found = ImmutableArray.CreateBuilder<CitedQuotation>();
        Collect(document, found);
        return found.ToImmutable();
    }

    /// <summary>What a block quotation ends with; nothing where it ends otherwise.</summary>
    public static ImmutableArray<Citation> CitationsOf(QuoteBlock quotation) =>
        PlainProse.Of(quotation) is var whole && EndsWithCitation(whole)
            ? [.. whole.Citations.SelectMany(found => found.Citation.Citations)]
            : [];

    private static bool IsInQuotation(Block? block)
    {
        for (; block is not null; block = block.Parent)
            if (block is QuoteBlock) return true;
        return false;
    }

    // Behind a brace there may be a note, and the mark before it; the same holds for private text.
    private static bool MayFollowQuotation(ReadOnlySpan<char> before)
    {
        before = BeforeFootnotes(before);
        for (var between = 0; !before.IsEmpty && IsBetween(before[^1]); before = before[..^1])
            if (between++ == MostBetween || Closing.Contains(before[^1]) || before[^1] == '}' || before.EndsWith("-->") || before.EndsWith("%%")) return true;
        return false;
    }

    // "The wall fell."[^1] [@a]
    private static ReadOnlySpan<char> BeforeFootnotes(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        while (before is [.., ']'] && before.LastIndexOf('[') is >= 0 and var open && before[open..].StartsWith("[^")) before = before[..open].TrimEnd();
        return before;
    }

    private static void Collect(ContainerBlock blocks, ImmutableArray<CitedQuotation>.Builder found)
    {
        foreach (var block in blocks)
        {
            if (block is QuoteBlock quote && CalloutInline.Of(quote) is null && PlainProse.Of(quote) is var whole && EndsWithCitation(whole)) Whole(whole, found);
            else if (block is ContainerBlock container) Collect(container, found);
            else if (block is LeafBlock { Inline: { } inlines }) Marked(PlainProse.Of(inlines), found);
        }
    }

    private static bool EndsWithCitation(PlainProse block) =>
        block.Citations is [.., var last] && !block.Text.AsSpan(last.Offset).ContainsAnyExcept(BehindLast);

    private static void Whole(PlainProse block, ImmutableArray<CitedQuotation>.Builder found)
    {
        var start = 0;
        foreach (var (end, citation) in block.Citations)
        {
            var words = WithoutAttribution(block.Text[start..end]);
            var indent = words.Length - words.TrimStart().Length;
            if (indent < words.Length) found.Add(new CitedQuotation(words.Trim(), block.At(start + indent), citation.Citations));
            start = end;
        }
        InNotes(block, found);
    }

    // "— Ada Abara" on a line of its own says who spoke.
    private static string WithoutAttribution(string words)
    {
        var last = words.TrimEnd().LastIndexOf('\n');
        return last >= 0 && words.AsSpan(last).TrimStart() is ['—' or '–' or '―', ..] or ['-', '-', ..] ? words[..last] : words;
    }

    private static void Marked(PlainProse prose, ImmutableArray<CitedQuotation>.Builder found)
    {
        foreach (var (offset, citation) in prose.Citations)
        {
            var close = offset - 1;
            while (close >= 0 && offset - close <= MostBetween && IsBetween(prose.Text[close]) && !Closing.Contains(prose.Text[close])) close--;
            if (close < 0 || QuotationMarks.OpeningOf(prose.Text, close) is not { } open) continue;
            found.Add(new CitedQuotation(prose.Text[(open + 1)..close].Trim(), prose.At(open), citation.Citations));
        }
        InNotes(prose, found);
    }

    private static void InNotes(PlainProse prose, ImmutableArray<CitedQuotation>.Builder found)
    {
        foreach (var note in prose.Notes) Marked(PlainProse.Of(note), found);
    }

    private static bool IsBetween(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character) || char.IsSymbol(character);
}
