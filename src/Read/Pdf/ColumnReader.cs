namespace Annals.Read.Pdf;

/// <summary>Finds the columns of a page, by the white between them, and their order.</summary>
internal static class ColumnReader
{
    // In widths of an em: narrower cells are those of a table, whose rows are read across.
    private const double NarrowestColumn = 7, NarrowestGutter = 0.7;

    // So many rows stand on each side, or it is no column: fewer only where one side was written before the other. Of so many of them one may run across.
    private const int FewestRows = 2, FewRows = 4;
    private const double MostAcross = 0.3;

    // Columns within columns.
    private const int Deepest = 6;

    // In ems: how far from the line of a row its letters may stand, such as raised figures.
    public const double Raised = 0.45;

    // In points: the accuracy with which white is looked for, and what no page is wider than.
    private const int WidestPage = 20_000;

    /// <param name="em">The size of most letters, in points.</param>
    /// <param name="fromRight">Whether the right column is read first.</param>
    /// <returns>The runs of each column, or of a part of the page across all columns.</returns>
    public static List<List<LetterRun>> InOrder(List<LetterRun> runs, double em, bool fromRight)
    {
        var columns = new List<List<LetterRun>>();
        Read(runs, em, fromRight, columns, 0);
        return columns;
    }

    /// <summary>Runs that stand on one line, from above; those of a line from the left.</summary>
    public static List<List<LetterRun>> Rows(List<LetterRun> runs, double em)
    {
        var rows = new List<List<LetterRun>>();
        var height = double.NaN;
        foreach (var run in runs.OrderByDescending(run => run.Base))
        {
            // The line is that of its large letters.
            if (rows.Count == 0 || !(height - run.Base <= Raised * em))
            {
                rows.Add([]);
                height = run.Base;
            }
            else if (run.Size > rows[^1].Max(other => other.Size))
            {
                height = run.Base;
            }
            rows[^1].Add(run);
        }
        foreach (var row in rows) row.Sort((one, other) => one.Left.CompareTo(other.Left));
        return rows;
    }

    private static void Read(List<LetterRun> runs, double em, bool fromRight, List<List<LetterRun>> columns, int depth)
    {
        var rows = Rows(runs, em);
        if (depth >= Deepest || Gutter(rows, em) is not { } gutter)
        {
            if (runs.Count > 0) columns.Add(runs);
            return;
        }
        var (left, right, across) = (new List<LetterRun>(), new List<LetterRun>(), new List<LetterRun>());
        foreach (var row in rows)
        {
            if (row.Any(run => run.Left < gutter && run.Right > gutter))
            {
                Flush();
                across.AddRange(row);
                continue;
            }
            if (across.Count > 0)
            {
                Read(across, em, fromRight, columns, depth + 1);
                across = [];
            }
            foreach (var run in row) (run.Right <= gutter ? left : right).Add(run);
        }
        Flush();
        if (across.Count > 0) Read(across, em, fromRight, columns, depth + 1);

        void Flush()
        {
            if (fromRight) (left, right) = (right, left);
            if (left.Count > 0) Read(left, em, fromRight, columns, depth + 1);
            if (right.Count > 0) Read(right, em, fromRight, columns, depth + 1);
            (left, right) = ([], []);
        }
    }

    /// <returns>The middle of the white between two columns; null where there is one column.</returns>
    private static double? Gutter(List<List<LetterRun>> rows, double em)
    {
        if (rows.Count < FewestRows) return null;
        var origin = rows.Min(row => row[0].Left);
        var width = (int)Math.Min(WidestPage, Math.Ceiling(rows.Max(row => row.Max(run => run.Right)) - origin) + 1);
        if (width < 2 * NarrowestColumn * em) return null;
        var (across, ended, begun) = (new int[width + 2], new int[width + 2], new int[width + 2]);
        foreach (var row in rows)
        {
            var covered = -1;
            foreach (var run in row)
            {
                var (first, last) = (Math.Max(covered + 1, At(run.Left)), At(run.Right));
                if (last < first) continue;
                across[first]++;
                across[last + 1]--;
                covered = last;
            }
            ended[At(row.Min(run => run.Right))]++;
            begun[At(row.Max(run => run.Left))]++;
        }
        for (var x = 1; x <= width; x++)
        {
            across[x] += across[x - 1];
            ended[x] += ended[x - 1];
        }
        for (var x = width - 1; x >= 0; x--) begun[x] += begun[x + 1];

        var (best, bestAcross, bestRows) = ((double?)null, int.MaxValue, 0);
        for (var start = 0; start <= width; start++)
        {
            if (!IsWhite(start)) continue;
            var end = start;
            while (end + 1 <= width && IsWhite(end + 1)) end++;
            // Some lines may run into the white: the middle is where the fewest do.
            var (first, last) = (start, start);
            for (var x = start + 1; x <= end; x++)
                if (across[x] < across[first]) first = last = x;
                else if (across[x] == across[first] && last == x - 1) last = x;
            var middle = origin + ((first + last + 1) / 2.0);
            if (end - start + 1 >= NarrowestGutter * em && AreColumns(rows, middle, em))
            {
                var least = Math.Min(ended[first], begun[last]);
                if (across[first] < bestAcross || (across[first] == bestAcross && least > bestRows)) (best, bestAcross, bestRows) = (middle, across[first], least);
            }
            start = end;
        }
        return best;

        int At(double x) => Math.Clamp((int)(x - origin), 0, width);

        bool IsWhite(int x) => Math.Min(ended[x], begun[x]) is >= FewestRows and var least && across[x] <= MostAcross * least;
    }

    // Beside each other, and wide enough for text.
    private static bool AreColumns(List<List<LetterRun>> rows, double middle, double em)
    {
        var (left, right) = (new List<(double Width, double Base)>(), new List<(double Width, double Base)>());
        foreach (var row in rows)
        {
            if (row.Any(run => run.Left < middle && run.Right > middle)) continue;
            var (here, there) = (row.Where(run => run.Right <= middle).ToArray(), row.Where(run => run.Left >= middle).ToArray());
            if (here.Length > 0) left.Add((here.Max(run => run.Right) - here.Min(run => run.Left), row[0].Base));
            if (there.Length > 0) right.Add((there.Max(run => run.Right) - there.Min(run => run.Left), row[0].Base));
        }
        if (left.Count < FewestRows || right.Count < FewestRows || (Math.Min(left.Count, right.Count) < FewRows && !IsWrittenAside(rows, middle)) || Median(left) < NarrowestColumn * em || Median(right) < NarrowestColumn * em) return false;
        var shared = Math.Min(left[0].Base, right[0].Base) - Math.Max(left[^1].Base, right[^1].Base);
        return shared >= 0.5 * Math.Min(left[0].Base - left[^1].Base, right[0].Base - right[^1].Base);
    }

    private static bool IsWrittenAside(List<List<LetterRun>> rows, double middle)
    {
        var left = rows.SelectMany(row => row).Where(run => run.Right <= middle).Select(run => run.Start).ToArray();
        var right = rows.SelectMany(row => row).Where(run => run.Left >= middle).Select(run => run.Start).ToArray();
        return left.Max() < right.Min() || right.Max() < left.Min();
    }

    private static double Median(List<(double Width, double Base)> lines) => lines.Select(line => line.Width).Order().ElementAt(lines.Count / 2);
}
