using YamlDotNet.Core;

namespace Annals.Parse.Yaml;

/// <summary>YamlDotNet's words for a broken text, put the way an author would ask: what is wrong and what to do.</summary>
internal static class YamlFault
{
    public static string Explain(YamlException fault, string yaml)
    {
        var line = LineOf(fault, yaml).TrimStart();
        if (fault.Message.Contains("tab character", StringComparison.Ordinal)) return "YAML is indented with spaces; replace the tab";
        if (line.StartsWith('@') || ValueOf(line).StartsWith('@') || ValueOf(line).StartsWith('`'))
            return "a value cannot start with @ or ` unless it is quoted: put it between \"…\"";
        if (fault.Message.Contains("quoted scalar", StringComparison.Ordinal)) return "the quotation mark that opens here is not closed";
        if (ValueOf(line).Contains(": ", StringComparison.Ordinal)) return "a value with a colon in it must be quoted: put it between \"…\"";
        var text = fault.Message;
        var colon = text.IndexOf("): ", StringComparison.Ordinal);
        if (text.StartsWith('(') && colon >= 0) text = text[(colon + 3)..];
        text = text.Replace('\n', ' ').TrimEnd('.');
        if (text.Length > 0) text = char.ToLowerInvariant(text[0]) + text[1..];
        return $"this is not YAML: {text}; quote a value that has a colon, a bracket or a quotation mark in it";
    }

    private static string ValueOf(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart();

    private static string LineOf(YamlException fault, string yaml) =>
        yaml.Split('\n').ElementAtOrDefault((int)fault.Start.Line - 1) ?? "";
}
