using System.Collections.Immutable;

namespace Annals.Read.Pdf;

/// <summary>Takes the letters of a document page by page, and makes paragraphs of them when all are there.</summary>
internal sealed class PdfLayout
{
    private readonly List<List<TextLine>> _pages = [];
    private readonly Dictionary<int, long> _sizes = [];

    public long Letters { get; private set; }

    public void Add(ArraySegment<PrintedLetter> letters)
    {
        Letters += letters.Count;
        var (em, page) = (Most(letters), _pages.Count);
        _pages.Add(Lines(letters, em, page));
    }

    /// <summary>First the text, then the notes; and what repeats at the head and foot of pages.</summary>
    public (ImmutableArray<PdfParagraph> Paragraphs, ImmutableArray<string> Running) Read()
    {
        var running = RunningLines.Find(_pages);
        // Where nothing else is there, that is the text.
        if (_pages.TrueForAll(page => page.TrueForAll(running.Contains))) running.Clear();
        var size = _sizes.Count == 0 ? 1 : _sizes.MaxBy(same => same.Value).Key / 2.0;
        var (text, notes) = (new List<TextLine>(), new List<TextLine>());
        foreach (var page in _pages)
        {
            foreach (var column in page.Where(line => !running.Contains(line)).GroupBy(line => line.Column))
            {
                var lines = column.ToList();
                var below = FootnoteLines.Count(lines, size);
                text.AddRange(lines[..^below]);
                notes.AddRange(lines[^below..]);
            }
        }
        var ends = new LineEnds(LineEnds.WordsOf(text.Concat(notes)));
        return (
            [.. ParagraphReader.Read(text, size).Select(lines => ends.Join(lines, isNote: false)), .. Notes(notes).Select(lines => ends.Join(lines, isNote: true))],
            [.. _pages.SelectMany(page => page).Where(running.Contains).DistinctBy(line => RunningLines.Pattern(line.Text)).Select(line => line.Text)]);
    }

    // One that begins without a sign goes on from the page before.
    private static List<List<TextLine>> Notes(List<TextLine> lines)
    {
        var notes = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (notes.Count == 0 || FootnoteLines.Begins(line)) notes.Add([]);
            notes[^1].Add(line);
        }
        return notes;
    }

    private static List<TextLine> Lines(ArraySegment<PrintedLetter> letters, double em, int page)
    {
        var lines = new List<TextLine>();
        var number = 0;
        foreach (var column in ColumnReader.InOrder(LetterRun.Split(letters), em, VisualOrder.IsFromRight(letters))) lines.AddRange(LineReader.Read(column, em, page, number++));
        return lines;
    }

    private double Most(ArraySegment<PrintedLetter> letters)
    {
        var sizes = new Dictionary<int, int>();
        // Neighbours are mostly of one size.
        for (int start = 0, end; start < letters.Count; start = end)
        {
            for (end = start + 1; end < letters.Count && letters[end].Size == letters[start].Size; end++) ;
            var size = (int)Math.Round(letters[start].Size * 2);
            sizes[size] = sizes.GetValueOrDefault(size) + end - start;
            _sizes[size] = _sizes.GetValueOrDefault(size) + end - start;
        }
        return sizes.Count == 0 ? 1 : sizes.MaxBy(same => same.Value).Key / 2.0;
    }
}
