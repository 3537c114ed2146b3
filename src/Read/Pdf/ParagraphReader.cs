namespace Annals.Read.Pdf;

/// <summary>The lines of a document to paragraphs, over the ends of columns and pages.</summary>
internal static class ParagraphReader
{
    // Of the distance between lines, of a size, and in ems.
    private const double WideLead = 1.3, OtherSize = 1.12, Title = 1.3, Indent = 0.8;

    // Of all paragraphs.
    private const double Mostly = 0.7;

    /// <param name="size">Of most letters, in points.</param>
    /// <returns>Each paragraph's lines.</returns>
    public static List<List<TextLine>> Read(List<TextLine> lines, double size)
    {
        var (starts, shapes) = (new bool[lines.Count], new ColumnShape[lines.Count]);
        var (setIn, all) = (0, 0);
        for (int first = 0, end; first < lines.Count; first = end)
        {
            for (end = first + 1; end < lines.Count && lines[end].Page == lines[first].Page && lines[end].Column == lines[first].Column; end++) ;
            var shape = ColumnShape.Of(lines, first, end);
            var count = 1;
            for (var i = first; i < end; i++)
            {
                shapes[i] = shape;
                if (i == first) continue;
                starts[i] = Starts(count, lines[i - 1], lines[i], i + 1 < end ? lines[i + 1] : null, shape, size);
                count = starts[i] ? 1 : count + 1;
                if (!starts[i] || IsOtherSize(lines[i - 1], lines[i])) continue;
                all++;
                if (IsSetIn(lines[i], shape)) setIn++;
            }
        }
        var paragraphs = new List<List<TextLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || (ReferenceEquals(shapes[i], shapes[i - 1]) ? starts[i] : StartsBehindBreak(lines[i - 1], lines[i], shapes[i - 1], shapes[i], all > 2 && setIn > Mostly * all))) paragraphs.Add([]);
            paragraphs[^1].Add(lines[i]);
        }
        return paragraphs;
    }

    /// <param name="count">How many lines the paragraph has so far.</param>
    private static bool Starts(int count, TextLine before, TextLine line, TextLine? next, ColumnShape shape, double size)
    {
        if (IsOtherSize(before, line)) return true;
        if (before.Base - line.Base > WideLead * shape.Lead || line.Base > before.Base) return true;
        if (IsBullet(line.Text) || (before.IsRow && line.IsRow && !StartsInside(line.Text))) return true;
        if (LineEnds.IsHyphen(before.Text[^1]) && char.IsLetterOrDigit(line.Text[0])) return false;
        // A title may be broken where its sense allows it.
        if (line.Size > Title * size) return false;
        if (AreCentred(before, line, shape) && !StartsInside(line.Text)) return true;
        var isEnded = EndsSentence(before.Text);
        var indent = line.Left - before.Left;
        // Two lines of which each is set in, as the first of a paragraph is.
        if (IsSetIn(line, shape) && next?.Left < line.Left - (Indent * line.Size) && count == 1 && before.Left >= shape.Left + (Indent * before.Size)) return true;
        if (indent > Indent * line.Size && isEnded && (count > 1 || next is null || next.Left < line.Left - (Indent * line.Size) || before.Left <= shape.Left + line.Size)) return true;
        // The lines of a passage that is set in end where those of the text go on.
        if (-indent > Indent * line.Size && isEnded && count > 1) return true;
        return shape.HadRoom(before, line) && (isEnded || !StartsInside(line.Text));
    }

    // Names and dates below a title.
    private static bool AreCentred(TextLine before, TextLine line, ColumnShape shape) =>
        Math.Abs(before.Left + before.Right - line.Left - line.Right) < Indent * line.Size && Math.Abs(before.Left - line.Left) > Indent * line.Size && Math.Max(before.Right, line.Right) < shape.Right + 1;

    private static bool IsSetIn(TextLine line, ColumnShape shape) => line.Left >= shape.Left + (Indent * line.Size);

    /// <param name="isSetIn">Whether most paragraphs of the document begin with a line that is set in: then one that is not goes on.</param>
    private static bool StartsBehindBreak(TextLine before, TextLine line, ColumnShape shape, ColumnShape next, bool isSetIn)
    {
        if (IsOtherSize(before, line) || IsBullet(line.Text)) return true;
        if (LineEnds.IsHyphen(before.Text[^1])) return false;
        if (EndsSentence(before.Text)) return !StartsInside(line.Text) && (!isSetIn || IsSetIn(line, next) || shape.HadRoom(before, line));
        return shape.HadRoom(before, line) && !StartsInside(line.Text);
    }

    private static bool IsOtherSize(TextLine one, TextLine other) => Math.Max(one.Size, other.Size) > OtherSize * Math.Min(one.Size, other.Size);

    private static bool IsBullet(string text) => text[0] is '•' or '▪' or '‣' or '◦' or '●' or '■' or '\u2043';

    // In scripts without small letters nothing can be told by them.
    private static bool StartsInside(string text) => char.IsLower(text[0]) || text[0] is ',' or ';' or ')';

    private static bool EndsSentence(string text)
    {
        var plain = text.AsSpan().TrimEnd("\"”“’'»«)] ");
        return plain.Length > 0 && plain[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '؟' or '।';
    }

    /// <summary>Where the lines of a column begin and end, and how far they stand apart, in points.</summary>
    private sealed record ColumnShape(double Left, double Right, double Lead)
    {
        public static ColumnShape Of(List<TextLine> lines, int start, int end)
        {
            var left = new List<double>();
            var right = new List<double>();
            var leads = new List<double>();
            for (var i = start; i < end; i++)
            {
                left.Add(lines[i].Left);
                right.Add(lines[i].Right);
                if (i > start && lines[i - 1].Base - lines[i].Base is > 0 and var lead && !IsOtherSize(lines[i - 1], lines[i])) leads.Add(lead);
            }
            left.Sort();
            right.Sort();
            leads.Sort();
            // Some lines run over the edge; of few lines none may be left out. Most distances are those within paragraphs.
            return new ColumnShape(left[left.Count / 10], right[right.Count - 1 - (right.Count / 10)], leads.Count > 2 ? leads[leads.Count / 3] : leads.Count > 0 ? Math.Min(leads[0], 2 * lines[start].Size) : 1.3 * lines[start].Size);
        }

        /// <summary>Whether the first word of a line would have stood on the one before: the break is then somebody's will.</summary>
        public bool HadRoom(TextLine before, TextLine line) => before.Right + (0.4 * line.Size) + line.FirstWord < Right - (0.2 * line.Size);
    }
}
