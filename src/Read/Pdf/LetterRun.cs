namespace Annals.Read.Pdf;

/// <summary>
/// Letters that stand beside each other and were written one after the other. Programs write a column at a time, so that a run ends where
/// its column does, however narrow the gap between two columns may be.
/// </summary>
internal sealed class LetterRun(PrintedLetter[] page, int start)
{
    // In widths of an em. Gaps between words of justified text may be wider: its runs become one line again.
    private const double WidestGap = 0.7, FarthestBack = 0.6, MostRise = 0.15;

    private int _count;

    public ArraySegment<PrintedLetter> Letters => new(page, start, _count);

    /// <summary>Its place among all that was written on the page.</summary>
    public int Start => start;

    public double Left { get; private set; }

    public double Right { get; private set; }

    public double Base { get; private set; }

    public double Size { get; private set; }

    /// <param name="written">Of a page, in the order in which they were written.</param>
    public static List<LetterRun> Split(ArraySegment<PrintedLetter> written)
    {
        var runs = new List<LetterRun>();
        LetterRun? run = null;
        var (letters, last) = (written.Array!, written.Offset + written.Count);
        for (var i = written.Offset; i < last; i++)
        {
            ref readonly var letter = ref letters[i];
            if (run is null || !run.GoesOn(letter))
            {
                // A blank begins nothing.
                if (letter.IsBlank)
                {
                    run = null;
                    continue;
                }
                runs.Add(run = new LetterRun(letters, i) { Left = letter.Left, Right = letter.Right, Base = letter.Base, Size = letter.Size });
            }
            run.Add(letter);
        }
        return runs;
    }

    /// <summary>The same letters on another line, and in another size.</summary>
    public LetterRun Moved(double height, double size, double width)
    {
        PrintedLetter[] moved = [.. Letters.Select(letter => letter with { Base = height, Size = size, Right = Left + width })];
        return new LetterRun(moved, 0) { _count = moved.Length, Left = Left, Right = Left + width, Base = height, Size = size };
    }

    private bool GoesOn(in PrintedLetter letter) =>
        Math.Abs(letter.Base - Base) <= MostRise * Size
        && Math.Abs(letter.Size - Size) <= 0.1 * Size
        && letter.Left >= Right - (FarthestBack * Size)
        && letter.Left <= Right + (WidestGap * Size);

    private void Add(in PrintedLetter letter)
    {
        _count++;
        if (letter.IsBlank) return;
        // Of lines that rise a little, as on scans.
        Base = letter.Base;
        Left = Math.Min(Left, letter.Left);
        Right = Math.Max(Right, letter.Right);
    }
}
