namespace Annals.Text.Unicode;

/// <summary>
/// The order in which scripts of both directions stand on one line: the implicit part of the Unicode Bidirectional Algorithm (UAX #9, rules
/// W1 to W7, N1 to I2 and L2). Embeddings, isolates and pairs of brackets (N0) are not told, which lines of a few words hardly have.
/// </summary>
public static class BidiLevels
{
    /// <summary>The level of each UTF-16 unit: odd where it runs from right to left.</summary>
    public static byte[] Of(string text, bool fromRight)
    {
        ArgumentNullException.ThrowIfNull(text);
        var classes = Classes(text);
        var around = fromRight ? BidiClass.Right : BidiClass.Left;
        Weak(classes, around);
        Neutral(classes, around);
        return [.. classes.Select(found => Level(found, fromRight))];
    }

    /// <summary>The order from left to right in which runs of these levels are drawn (L2).</summary>
    public static int[] VisualOrder(IReadOnlyList<byte> levels)
    {
        int[] order = [.. Enumerable.Range(0, levels.Count)];
        if (levels.Count == 0) return order;
        for (int level = levels.Max(); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level) end++;
                if (end - start > 1) Array.Reverse(order, start, end - start);
                if (end > start) start = end;
            }
        }
        return order;
    }

    private static BidiClass[] Classes(string text)
    {
        var classes = new BidiClass[text.Length];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            classes.AsSpan(at, rune.Utf16SequenceLength).Fill(BidiClasses.Of(rune));
            at += rune.Utf16SequenceLength;
        }
        return classes;
    }

    private static void Weak(BidiClass[] classes, BidiClass around)
    {
        var strong = around;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.Mark) classes[i] = i == 0 ? around : classes[i - 1];
            if (classes[i] is BidiClass.Left or BidiClass.Right or BidiClass.ArabicLetter) strong = classes[i];
            if (classes[i] == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter) classes[i] = BidiClass.ArabicNumber;
        }
        for (var i = 1; i + 1 < classes.Length; i++)
        {
            var (before, after) = (classes[i - 1], classes[i + 1]);
            if (before == after && (classes[i] == BidiClass.CommonSeparator ? before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber
                : classes[i] == BidiClass.EuropeanSeparator && before == BidiClass.EuropeanNumber)) classes[i] = before;
        }
        ForEachRun(classes, found => found == BidiClass.EuropeanTerminator, (before, after) =>
            before == BidiClass.EuropeanNumber || after == BidiClass.EuropeanNumber ? BidiClass.EuropeanNumber : BidiClass.Neutral, around);
        strong = around;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.ArabicLetter) classes[i] = BidiClass.Right;
            if (classes[i] is BidiClass.EuropeanSeparator or BidiClass.CommonSeparator) classes[i] = BidiClass.Neutral;
            if (classes[i] is BidiClass.Left or BidiClass.Right) strong = classes[i];
            if (classes[i] == BidiClass.EuropeanNumber && strong == BidiClass.Left) classes[i] = BidiClass.Left;
        }
    }

    // Between two words of one direction they have it too, and otherwise that of the whole.
    private static void Neutral(BidiClass[] classes, BidiClass around) =>
        ForEachRun(classes, found => found == BidiClass.Neutral, (before, after) => Side(before) == Side(after) ? Side(before) : around, around);

    private static BidiClass Side(BidiClass found) => found == BidiClass.Left ? BidiClass.Left : BidiClass.Right;

    private static void ForEachRun(BidiClass[] classes, Predicate<BidiClass> isIn, Func<BidiClass, BidiClass, BidiClass> become, BidiClass around)
    {
        for (int start = 0, end; start < classes.Length; start = end + 1)
        {
            for (end = start; end < classes.Length && isIn(classes[end]);) end++;
            if (end == start) continue;
            var (before, after) = (start == 0 ? around : classes[start - 1], end == classes.Length ? around : classes[end]);
            classes.AsSpan(start, end - start).Fill(become(before, after));
        }
    }

    private static byte Level(BidiClass found, bool fromRight) => found switch
    {
        BidiClass.Left => (byte)(fromRight ? 2 : 0),
        BidiClass.Right => 1,
        _ => 2,
    };
}
