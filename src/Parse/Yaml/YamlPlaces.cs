using System.Buffers;
using Annals.Reporting;
using YamlDotNet.Core;

namespace Annals.Parse.Yaml;

/// <summary>Turns places in a YAML string into places in its file. YamlDotNet ends lines at three more characters than editors do, as YAML 1.1 has it.</summary>
internal sealed class YamlPlaces
{
    private static readonly SearchValues<char> OtherBreaks = SearchValues.Create("\u0085\u2028\u2029");

    private readonly int _linesBefore, _length;

    // Where each line starts; null where YamlDotNet counts as we do.
    private readonly List<int>? _starts;

    public YamlPlaces(string yaml, int linesBefore)
    {
        (_linesBefore, _length) = (linesBefore, yaml.Length);
        if (!yaml.AsSpan().ContainsAny(OtherBreaks)) return;
        _starts = [0];
        for (var at = 0; at < yaml.Length; at++)
            if (yaml[at] == '\n') _starts.Add(at + 1);
    }

    public Position At(Mark mark)
    {
        if (_starts is null) return new Position((int)mark.Line + _linesBefore, (int)mark.Column);
        var index = (int)Math.Min(mark.Index, _length);
        var found = _starts.BinarySearch(index);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1 + _linesBefore, index - _starts[line] + 1);
    }
}
