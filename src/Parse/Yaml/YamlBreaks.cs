using System.Buffers;

namespace Annals.Parse.Yaml;

/// <summary>
/// YAML 1.2 ends lines at LF and CR alone (5.4). YamlDotNet ends them at three more characters, as YAML 1.1 does, which would cut a string in two. It is
/// given private-use characters in their place, one for one, so that offsets stay the same.
/// </summary>
internal sealed class YamlBreaks
{
    private const char FirstPrivate = '\uE000', LastPrivate = '\uF8FF';

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\u0085\u2028\u2029");

    private readonly List<(char Break, char Shown)> _replaced = [];

    public YamlBreaks(string yaml)
    {
        Yaml = yaml;
        if (!yaml.AsSpan().ContainsAny(Breaks)) return;
        var next = FirstPrivate;
        foreach (var each in "\u0085\u2028\u2029".Where(each => yaml.Contains(each, StringComparison.Ordinal)))
        {
            while (next <= LastPrivate && yaml.Contains(next, StringComparison.Ordinal)) next++;
            // A file that has every private-use character is read as YAML 1.1.
            if (next > LastPrivate) return;
            _replaced.Add((each, next));
            Yaml = Yaml.Replace(each, next++);
        }
    }

    /// <summary>What YamlDotNet is to read.</summary>
    public string Yaml { get; }

    /// <summary>What it has read, as it was written.</summary>
    public string Restored(string value)
    {
        foreach (var (written, shown) in _replaced) value = value.Replace(shown, written);
        return value;
    }
}
