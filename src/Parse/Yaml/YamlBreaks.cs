using System.Buffers;

namespace Annals.Parse.Yaml;

/// <summary>
/// YAML 1.2 has two signs that end a line, LF and CR (5.4), and YamlDotNet three more, those of YAML 1.1, at which a text in quotation marks would be cut or
/// an unquoted one end. It is given signs of private use in their place, one for one, so that all places stay.
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
            // A text that has all of them is read as YAML 1.1.
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
