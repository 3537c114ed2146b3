using System.Text;
using Annals.Text.Unicode;

namespace Annals.Read.Pdf;

/// <summary>The runs of a column to lines of text.</summary>
internal static class LineReader
{
    // In ems: what is wider than the gaps between the letters of its line by so much parts words.
    private const double WordGap = 0.17, CellGap = 2;

    // Letters that begin a paragraph over several lines.
    private const double DropCap = 1.8;

    private const string Signs = "*†‡§";

    private static readonly System.Buffers.SearchValues<char> OtherSpaces = System.Buffers.SearchValues.Create("\t\n\r\u000B\u000C\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    public static IEnumerable<TextLine> Read(List<LetterRun> column, double em, int page, int number)
    {
        for (var i = 0; i < column.Count; i++)
            if (column[i] is { Letters.Count: 1 } cap && cap.Size >= DropCap * em && char.IsLetter(cap.Letters[0].Text[0]) && HasTextBeside(column, cap, em))
                column[i] = cap.Moved(cap.Base + (0.7 * (cap.Size - em)), em, 3 * cap.Size);
        foreach (var row in ColumnReader.Rows(column, em))
            if (Line(row, page, number) is { } line) yield return line;
    }

    // At its head, and at its foot.
    private static bool HasTextBeside(List<LetterRun> column, LetterRun cap, double em)
    {
        var (head, foot) = (cap.Base + (0.7 * (cap.Size - em)), cap.Base);
        return IsBeside(head) && IsBeside(foot);

        bool IsBeside(double height) => column.Any(run => run != cap && run.Left >= cap.Left && run.Left <= cap.Right + em && Math.Abs(run.Base - height) <= ColumnReader.Raised * em);
    }

    /// <returns>Null where nothing is left of it.</returns>
    private static TextLine? Line(List<LetterRun> row, int page, int number)
    {
        var letters = Letters(row);
        if (letters.IsEmpty) return null;
        var main = Common(letters);
        var isFromRight = VisualOrder.IsFromRight(letters);
        var gap = GapWithin(letters, main.Size) + (WordGap * main.Size);
        var words = new LineWords();
        foreach (ref readonly var letter in letters)
        {
            if (letter.IsBlank)
            {
                words.Blank(letter, 0.02 * main.Size);
                continue;
            }
            var isRaised = letter.Size <= 0.85 * main.Size && letter.Base >= main.Base + (0.12 * main.Size);
            if (!isRaised || !IsMark(letter.Text)) words.Add(letter, gap, isMark: false);
            // “noted12” is “noted”; of “m2” and “10-6” the figure is a part.
            else if (words.IsEmpty || isFromRight || words.EndsInFigureOrUnit) words.Add(letter, gap, isMark: words.IsEmpty);
            else words.Skip(letter);
        }
        var text = Composition.Composed(Clean(words.Text(isFromRight)));
        if (text.Length == 0) return null;
        // The blanks of a justified line are wide, and all alike.
        var isRow = words.Widest > (CellGap * main.Size) + gap && words.Widest > 2 * words.OtherBlanks;
        return isFromRight
            ? new TextLine(text, page, number, -words.Right, -words.Left, words.LastWidth, main.Base, main.Size, words.IsMarked, isRow)
            : new TextLine(text, page, number, words.Left, words.Right, words.FirstWidth, main.Base, main.Size, words.IsMarked, isRow);
    }

    // From the left, each once, and accents with their letters.
    private static ReadOnlySpan<PrintedLetter> Letters(List<LetterRun> row)
    {
        // Most lines are one run, in which each letter begins where the one before ends.
        if (row.Count == 1 && IsPlain(row[0].Letters)) return row[0].Letters;
        var letters = new List<PrintedLetter>(row.Sum(run => run.Letters.Count));
        foreach (var letter in row.SelectMany(run => run.Letters).OrderBy(letter => letter.Left))
        {
            if (letters.Count == 0 || letter.IsBlank || !Touches(letters[^1], letter)) letters.Add(letter);
            // Bold letters are printed twice by some programs, a little apart.
            else if (IsPrinted(letters, letter)) continue;
            else if (Accent(letters[^1], letter) is { } accented) letters[^1] = accented;
            else letters.Add(letter);
        }
        return letters.ToArray();
    }

    private static bool IsPlain(ReadOnlySpan<PrintedLetter> letters)
    {
        for (var i = 1; i < letters.Length; i++)
            if (letters[i].Left < letters[i - 1].Left || (Touches(letters[i - 1], letters[i]) && !letters[i].IsBlank)) return false;
        return true;
    }

    private static bool Touches(in PrintedLetter before, in PrintedLetter letter) => letter.Left <= before.Right - (0.1 * letter.Size);

    private static bool IsPrinted(List<PrintedLetter> letters, PrintedLetter letter)
    {
        for (var i = letters.Count - 1; i >= Math.Max(0, letters.Count - 4); i--)
            if (letters[i].Text == letter.Text && letter.Left - letters[i].Left < 0.35 * Math.Max(letter.Right - letter.Left, 0.2 * letter.Size)) return true;
        return false;
    }

    // Either may stand a little further left.
    private static PrintedLetter? Accent(PrintedLetter one, PrintedLetter other)
    {
        if (one.IsBlank || other.IsBlank) return null;
        var shared = Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left);
        if (shared < 0.5 * Math.Min(one.Right - one.Left, other.Right - other.Left)) return null;
        return LetterForms.Accented(one.Text, other.Text) is { } accented ? other with { Text = accented }
            : LetterForms.Accented(other.Text, one.Text) is { } same ? one with { Text = same } : null;
    }

    private static (double Size, double Base) Common(ReadOnlySpan<PrintedLetter> letters)
    {
        var (size, height) = (letters[0].Size, letters[0].Base);
        var isSame = true;
        foreach (ref readonly var letter in letters) isSame &= letter.Size == size && letter.Base == height;
        if (isSame) return (size, height);
        var all = letters.ToArray().Where(letter => !letter.IsBlank).ToArray();
        size = all.GroupBy(letter => Math.Round(letter.Size * 2)).MaxBy(same => same.Count())!.First().Size;
        var heights = all.Where(letter => Math.Abs(letter.Size - size) <= 0.1 * size).Select(letter => letter.Base).Order().ToArray();
        return (size, heights[heights.Length / 2]);
    }

    // Of letters that are spaced out: in most lines none.
    private static double GapWithin(ReadOnlySpan<PrintedLetter> letters, double size)
    {
        var (count, wide) = (0, 0);
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i].IsBlank || letters[i - 1].IsBlank) continue;
            count++;
            if (letters[i].Left - letters[i - 1].Right > 0.02 * size) wide++;
        }
        if (count < 4 || 2 * wide < count) return 0;
        var gaps = new List<double>(count);
        for (var i = 1; i < letters.Length; i++)
            if (!letters[i].IsBlank && !letters[i - 1].IsBlank) gaps.Add(letters[i].Left - letters[i - 1].Right);
        gaps.Sort();
        return Math.Clamp(gaps[gaps.Count / 2], 0, size);
    }

    public static bool IsMark(string text) => text.All(each => char.IsAsciiDigit(each) || Signs.Contains(each, StringComparison.Ordinal) || each is ',' or ' ' or '¹' or '²' or '³') && text.Length > 0;

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim(' ');
        var clean = new StringBuilder(text.Length);
        foreach (var each in text)
            if (!char.IsWhiteSpace(each)) clean.Append(each);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        return clean.ToString().TrimEnd();
    }
}
