namespace Annals.Reporting;

/// <summary>Where the lines of a text start, so that places and offsets are found without reading it again.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineStarts(string text)
    {
        _length = text.Length;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) _starts.Add(end + 1);
    }

    /// <returns>From one.</returns>
    public int LineOf(int offset) => _starts.BinarySearch(offset) is >= 0 and var exact ? exact + 1 : ~_starts.BinarySearch(offset);

    public Position PlaceOf(int offset) => LineOf(offset) is var line ? new Position(line, offset - _starts[line - 1] + 1) : default;

    /// <returns>Null for a place that the text does not have.</returns>
    public int? OffsetOf(Position at) =>
        at.Line >= 1 && at.Line <= _starts.Count && _starts[at.Line - 1] + at.Column - 1 is var offset && offset < _length ? offset : null;
}
