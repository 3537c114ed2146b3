namespace Annals.Reporting;

/// <summary>A place in a text file. Line and column count from one, columns in UTF-16 units, as editors do.</summary>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public static readonly Position Start = new(1, 1);

    public int CompareTo(Position other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;

    /// <summary>The place of the character at <paramref name="offset"/> in <paramref name="text"/>.</summary>
    public static Position Of(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..Math.Min(offset, text.Length)];
        return new Position(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
