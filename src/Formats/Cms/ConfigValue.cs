using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annals.Text;

namespace Annals.Formats.Cms;

/// <summary>A value of a configuration, which is written as YAML 1.2.</summary>
internal abstract record ConfigValue
{
    public static implicit operator ConfigValue(string text) => new Scalar(YamlText.Scalar(text));

    public static implicit operator ConfigValue(bool isSo) => new Scalar(isSo ? "true" : "false");

    public static implicit operator ConfigValue(int number) => new Scalar(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>One value, as YAML writes it.</summary>
    public sealed record Scalar(string Yaml) : ConfigValue;

    /// <summary>Texts on one line.</summary>
    public sealed record Texts(params ImmutableArray<string> All) : ConfigValue;

    /// <summary>Mappings, one below the other.</summary>
    public sealed record Maps(IEnumerable<ConfigMap> All) : ConfigValue;
}

/// <summary>Keys with their values, in the order in which they were added.</summary>
internal sealed record ConfigMap : ConfigValue
{
    private readonly List<(string Key, ConfigValue Value, string? Comment)> _keys = [];

    /// <param name="comment">Stands above the key, each line of it behind a #.</param>
    public ConfigMap Add(string key, ConfigValue value, string? comment = null)
    {
        _keys.Add((key, value, comment));
        return this;
    }

    public ConfigMap AddIf(bool isWanted, string key, ConfigValue value) => isWanted ? Add(key, value) : this;

    /// <summary>The whole of it as a YAML text.</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder();
        Write(yaml, "", "");
        return yaml.ToString();
    }

    // The first key of an item of a list stands on the line of its dash.
    private void Write(StringBuilder yaml, string first, string indent)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            var (key, value, comment) = _keys[i];
            foreach (var line in comment?.Split('\n') ?? []) yaml.Append(i == 0 ? first : indent).Append(line.Length == 0 ? "#" : "# ").Append(YamlText.Comment(line)).Append('\n');
            yaml.Append(i == 0 ? first : indent).Append(key).Append(':');
            Write(yaml, value, indent);
        }
    }

    private static void Write(StringBuilder yaml, ConfigValue value, string indent)
    {
        switch (value)
        {
            case Scalar scalar:
                yaml.Append(' ').Append(scalar.Yaml).Append('\n');
                break;
            case Texts texts:
                yaml.Append(' ').Append(YamlText.List(texts.All)).Append('\n');
                break;
            case ConfigMap map:
                yaml.Append('\n');
                map.Write(yaml, indent + "  ", indent + "  ");
                break;
            case Maps maps:
                yaml.Append('\n');
                foreach (var each in maps.All) each.Write(yaml, indent + "  - ", indent + "    ");
                break;
        }
    }
}
