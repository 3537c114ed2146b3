namespace Annals.Render.Overview;

/// <summary>Puts stretches that overlap one above the other.</summary>
internal sealed class Lanes
{
    private const double Gap = 2;

    private readonly List<double> _ends = [];

    public int Count => _ends.Count;

    /// <summary>The lowest lane that is free there. Stretches come in the order of their starts.</summary>
    public int Place(double from, double to)
    {
        for (var lane = 0; lane < _ends.Count; lane++)
        {
            if (_ends[lane] + Gap > from) continue;
            _ends[lane] = to;
            return lane;
        }
        _ends.Add(to);
        return _ends.Count - 1;
    }
}
