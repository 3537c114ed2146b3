using System.Globalization;
using Annals.Parse.Prose;
using Annals.Publishing;
using Annals.Publishing.Texts;
using Annals.Timelines;

namespace Annals.Formats.Annotations;

/// <summary>
/// Finds the annotated words of a text. Exact, prefix and suffix are as the page shows them, with the numbers of references and the signs of
/// notes, so that they are found there; they do not go beyond the block that the words stand in, behind which its notes follow.
/// </summary>
internal sealed class QuotedPlaces(PageScope page) : TextContent(page)
{
    /// <summary>In UTF-16 units; what others write too.</summary>
    private const int Around = 32;

    private const int Nowhere = -1;

    private static ReadOnlySpan<byte> BlockStart => "<div class=\"annotated\">\n"u8;

    private static ReadOnlySpan<byte> WordsStart => "<mark id=\"words_"u8;

    private readonly List<QuotedPlace> _found = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int _block;

    public IReadOnlyList<QuotedPlace> In(LinkedBody linked)
    {
        (_starts, _ends, _block) = (new int[linked.Body.Annotations.Length], new int[linked.Body.Annotations.Length], 0);
        // Until they are found: a note may have no words, which is an error, but a preview shows it all the same.
        Array.Fill(_starts, Nowhere);
        _found.Clear();
        Clear();
        Walk(linked);
        return _found;
    }

    // Markup, and what it says of where blocks and annotated words start: neither can stand in a text, where < is written &lt;.
    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following)
    {
        while (true)
        {
            var (newBlock, words) = (markup.IndexOf(BlockStart), markup.IndexOf(WordsStart));
            if (newBlock < 0 && words < 0)
            {
                AppendHtml(markup);
                return;
            }
            if (newBlock >= 0 && (words < 0 || newBlock < words))
            {
                AppendHtml(markup[..(newBlock + BlockStart.Length)]);
                markup = markup[(newBlock + BlockStart.Length)..];
                _block = Length;
                continue;
            }
            var number = markup[(words + WordsStart.Length)..];
            number = number[..number.IndexOf((byte)'"')];
            var end = words + markup[words..].IndexOf((byte)'>') + 1;
            AppendHtml(markup[..end]);
            markup = markup[end..];
            if (int.Parse(number, CultureInfo.InvariantCulture) is var index && index <= _starts.Length) _starts[index - 1] = Length;
        }
    }

    protected override void OnNoteSign(NoteReferenceMark sign)
    {
        if (sign.Number > _ends.Length) return;
        _ends[sign.Number - 1] = Length;
        AppendText(NoteLetters.Of(sign.Number));
    }

    protected override void OnFootnoteSign(FootnoteReferenceMark sign) => AppendText(FootnoteHtml.Sign(sign.Number));

    protected override void OnNotes(NotesMark notes, LinkedBody body)
    {
        for (var number = notes.First; number <= notes.Last; number++)
            if (_starts[number - 1] >= _block && _ends[number - 1] >= _starts[number - 1]) _found.Add(Place(number, _starts[number - 1], _ends[number - 1]));
    }

    // The block ends where the text written so far ends.
    private QuotedPlace Place(int number, int start, int end)
    {
        var (before, after) = (Between(_block, start), Between(end, Length).TrimEnd('\n'));
        return new QuotedPlace(number, Between(start, end), LastOf(before), FirstOf(after));
    }

    // Never half of a surrogate pair.
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
}

/// <summary>Words of a page and what stands around them (W3C Web Annotation Data Model, section 4.2.4, “Text Quote Selector”).</summary>
/// <param name="Number">The annotation’s.</param>
internal readonly record struct QuotedPlace(int Number, string Exact, string Prefix, string Suffix);
