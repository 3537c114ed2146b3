using System.Globalization;
using Annals.Link;
using Annals.Parse.Prose;

namespace Annals.Render.Data;

/// <summary>
/// Finds the annotated words of a text. Exact, prefix and suffix are as the page shows them, with the numbers of references and the signs of
/// notes, so that they are found there; they do not go beyond the block that the words stand in, behind which its notes follow.
/// </summary>
internal sealed class QuotedPlaces(PageScope page)
{
    /// <summary>In UTF-16 units; what others write too.</summary>
    private const int Around = 32;

    private const int Nowhere = -1;

    private static ReadOnlySpan<byte> BlockStart => "<div class=\"annotated\">\n"u8;

    private static ReadOnlySpan<byte> WordsStart => "<mark id=\"words_"u8;

    private readonly TextContent _text = new(page);

    public IEnumerable<QuotedPlace> In(LinkedBody linked)
    {
        var (starts, ends) = (new int[linked.Body.Annotations.Length], new int[linked.Body.Annotations.Length]);
        // Until they are found: a note may have no words, which is an error, but a preview shows it all the same.
        Array.Fill(starts, Nowhere);
        var block = 0;
        _text.Clear();
        foreach (var piece in linked.Pieces())
        {
            block = Append(linked.Body.Html.AsSpan(piece.Start, piece.Length), starts, block);
            if (piece.Mark is NoteSignMark sign && sign.Number <= ends.Length)
            {
                ends[sign.Number - 1] = _text.Length;
                _text.AppendText(BodyHtml.Letters(sign.Number));
            }
            else if (piece.Mark is FootnoteSignMark footnote)
            {
                _text.AppendText(FootnoteHtml.Sign(footnote.Number));
            }
            else if (piece.Mark is NotesMark notes)
            {
                for (var number = notes.First; number <= notes.Last; number++)
                    if (starts[number - 1] >= block && ends[number - 1] >= starts[number - 1]) yield return Place(number, starts[number - 1], ends[number - 1], block);
            }
            else if (piece is { Mark: { } mark, Resolution: { } resolution })
            {
                _text.AppendShown(mark, resolution);
            }
        }
    }

    // The block’s end is the end of what is written so far.
    private QuotedPlace Place(int number, int start, int end, int block)
    {
        var (before, after) = (_text.Between(block, start), _text.Between(end, _text.Length).TrimEnd('\n'));
        return new QuotedPlace(number, _text.Between(start, end), LastOf(before), FirstOf(after));
    }

    // Never half of a pair of surrogates.
    private static string LastOf(string text)
    {
        var start = Math.Max(0, text.Length - Around);
        return text[(start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }

    private static string FirstOf(string text)
    {
        var end = Math.Min(text.Length, Around);
        return text[..(end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end)];
    }

    // Markup, and what it says of where blocks and annotated words start: neither can stand in a text, where < is written &lt;.
    private int Append(ReadOnlySpan<byte> html, int[] starts, int block)
    {
        while (true)
        {
            var (newBlock, words) = (html.IndexOf(BlockStart), html.IndexOf(WordsStart));
            if (newBlock < 0 && words < 0)
            {
                _text.AppendHtml(html);
                return block;
            }
            if (newBlock >= 0 && (words < 0 || newBlock < words))
            {
                _text.AppendHtml(html[..(newBlock + BlockStart.Length)]);
                html = html[(newBlock + BlockStart.Length)..];
                block = _text.Length;
                continue;
            }
            var number = html[(words + WordsStart.Length)..];
            number = number[..number.IndexOf((byte)'"')];
            var end = words + html[words..].IndexOf((byte)'>') + 1;
            _text.AppendHtml(html[..end]);
            html = html[end..];
            if (int.Parse(number, CultureInfo.InvariantCulture) is var index && index <= starts.Length) starts[index - 1] = _text.Length;
        }
    }
}
