using Annals.Text.Unicode;

namespace Annals.Reporting;

/// <summary>One thing that is wrong, where it is, and what to do about it.</summary>
/// <param name="File">The file as the author knows it: relative to the folder the command ran in, with slashes.</param>
/// <param name="At">The place in it.</param>
/// <param name="Rule">The rule that it breaks, with its stable code.</param>
/// <param name="Message">Plain words, one line, no full stop needed by tools.</param>
public sealed record Diagnostic(string File, Position At, Rule Rule, string Message) : IComparable<Diagnostic>
{
    /// <summary>The form that editors make clickable: <c>file(line,column): error AN012: text</c>.</summary>
    public override string ToString() =>
        // A file's name and its text may hold what a terminal obeys.
        HiddenCharacters.ShownOnLine($"{File}({At.Line},{At.Column}): {Rule.SeverityWord} {Rule.Code}: {Message}");

    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byPlace = At.CompareTo(other.At);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}

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
