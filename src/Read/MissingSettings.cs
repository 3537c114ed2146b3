using Annals.Text;

namespace Annals.Read;

/// <summary>What to say where a timeline's settings are not found.</summary>
public static class MissingSettings
{
    /// <summary>How a timeline is begun, to go behind a colon or “to begin,”.</summary>
    public static readonly string Beginning = $"make a folder “input” with a file {InputFolders.Settings} that has a line “title: …”";

    /// <summary>A file in the folder that is most likely meant to be them.</summary>
    /// <returns>A phrase to put behind “there is no site.yml here”; empty where there is none.</returns>
    public static string Hint(string input)
    {
        var files = Directory.Exists(input) ? Directory.EnumerateFiles(input).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray() : [];
        if (files.FirstOrDefault(IsMeant) is { } meant) return $", but there is “{meant}”: name it {InputFolders.Settings}";
        return files.FirstOrDefault(IsYaml) is { } other ? $", and “{other}” is not read" : "";
    }

    // Another ending, other capitals, an ending that an editor put behind, a slip.
    private static bool IsMeant(string name) =>
        name.ToLowerInvariant() is "site.yaml" or "site" or "site.yml.txt" or "site.yaml.txt" || Nearest.To(name, [InputFolders.Settings]) is not null;

    private static bool IsYaml(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
