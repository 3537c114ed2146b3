using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Annals.Read.Pdf;

/// <summary>Reads the letters of pages that belong to their text, as if these were upright, all into the same memory: those of one page hold until the next is read.</summary>
internal sealed class PageLetters
{
    // Where more than this share of a page is marked as none of its text, or stands beyond its edges, the marks are wrong.
    private const double MostLeftOut = 0.3;

    private const sbyte Askew = -1, NoWidth = -2;

    // In points. Smaller letters are there for programs, and larger ones are pictures.
    private const double Smallest = 1, Largest = 400;

    private PrintedLetter[] _letters = [];
    private sbyte[] _turned = [];

    public ArraySegment<PrintedLetter> Read(Page page)
    {
        var all = page.Letters;
        var marked = Marked(page, all.Count);
        var bounds = page.CropBox.Bounds;
        var edges = (Left: bounds.Left - 1, Right: bounds.Right + 1, Bottom: bounds.Bottom - 1, Top: bounds.Top + 1);
        var quadrants = new int[4];
        if (_letters.Length < all.Count) (_letters, _turned) = (new PrintedLetter[2 * all.Count], new sbyte[2 * all.Count]);
        var (beyond, count) = (0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            var (start, end) = (all[i].StartBaseLine, all[i].EndBaseLine);
            _turned[i] = QuadrantOf(end.X - start.X, end.Y - start.Y);
            if (_turned[i] >= 0) quadrants[_turned[i]]++;
            if (IsBeyond(start, edges)) beyond++;
        }
        var main = Array.IndexOf(quadrants, quadrants.Max());
        var hasBeyond = beyond > 0 && beyond <= MostLeftOut * all.Count;
        for (var i = 0; i < all.Count; i++)
        {
            var letter = all[i];
            // Along the edge, or across the page, stand stamps and watermarks.
            if ((_turned[i] != main && _turned[i] != NoWidth) || marked.Contains(letter) || (hasBeyond && IsBeyond(letter.StartBaseLine, edges))) continue;
            var text = LetterForms.Of(letter.Value ?? "");
            if (text.Length == 0) continue;
            var (left, height) = Upright(letter.StartBaseLine, main);
            var (right, _) = Upright(letter.EndBaseLine, main);
            var size = letter.PointSize;
            if (!(size is >= Smallest and <= Largest) || !double.IsFinite(left + right + height)) continue;
            _letters[count++] = new PrintedLetter(text, left, Math.Max(left, right), height, size);
        }
        return new ArraySegment<PrintedLetter>(_letters, 0, count);
    }

    /// <summary>The letters that the file marks as none of the text (ISO 32000-2, section 14.8.2.2).</summary>
    private static HashSet<Letter> Marked(Page page, int count)
    {
        var marked = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        foreach (var content in page.GetMarkedContents())
            if (content.IsArtifact) Add(content, marked, 0);
        if (marked.Count > MostLeftOut * count) marked.Clear();
        return marked;
    }

    private static void Add(MarkedContentElement content, HashSet<Letter> letters, int depth)
    {
        letters.UnionWith(content.Letters);
        if (depth > 16) return;
        foreach (var child in content.Children) Add(child, letters, depth + 1);
    }

    private static bool IsBeyond(PdfPoint place, (double Left, double Right, double Bottom, double Top) edges) =>
        place.X > edges.Right || place.X < edges.Left || place.Y > edges.Top || place.Y < edges.Bottom;

    private static sbyte QuadrantOf(double x, double y)
    {
        // A tenth is the most by which scans stand askew.
        if (Math.Abs(x) > 10 * Math.Abs(y)) return (sbyte)(x > 0 ? 0 : 2);
        if (Math.Abs(y) > 10 * Math.Abs(x)) return (sbyte)(y > 0 ? 1 : 3);
        return x == 0 && y == 0 ? NoWidth : Askew;
    }

    private static (double Along, double Up) Upright(PdfPoint point, int quadrant) => quadrant switch
    {
        0 => (point.X, point.Y),
        1 => (point.Y, -point.X),
        2 => (-point.X, -point.Y),
        _ => (-point.Y, point.X),
    };
}

/// <summary>A letter, a ligature or a blank on an upright page, in points from its lower left corner.</summary>
/// <param name="Base">The line that it stands on.</param>
internal readonly record struct PrintedLetter(string Text, double Left, double Right, double Base, double Size)
{
    public bool IsBlank => Text is " " || (Text[0] <= ' ' || Text[0] >= '\u0080') && string.IsNullOrWhiteSpace(Text);
}
