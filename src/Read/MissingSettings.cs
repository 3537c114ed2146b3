using Annals.Text;

namespace Annals.Read;

/// <summary>What to say where a timeline's settings are not found.</summary>
public static class MissingSettings
{
    /// <summary>How a timeline is begun, to go behind “to begin” or the like.</summary>
    public const string Beginning = "to begin a timeline, run “annals init”";

    /// <summary>A file in the folder that is most likely meant to be them.</summary>
    /// <returns>A phrase to put behind “there is no site.yml here”; empty where there is none.</returns>
    public static string Hint(string input)
    {
        if (Meant(input) is { } meant) return $", but there is “{meant}”: name it {InputFolders.Settings}";
        return FilesIn(input).FirstOrDefault(IsYaml) is { } other ? $", and “{other}” is not read" : "";
    }

    /// <returns>The name of a file that is the settings but for its name; null where there is none.</returns>
    public static string? Meant(string input) => FilesIn(input).FirstOrDefault(IsMeant);

    private static IEnumerable<string> FilesIn(string input) =>
        Directory.Exists(input) ? Directory.EnumerateFiles(input).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];

    // Another ending, other capitals, an ending that an editor put behind, a slip.
    private static bool IsMeant(string name) =>
        name.ToLowerInvariant() is "site.yaml" or "site" or "site.yml.txt" or "site.yaml.txt" || Nearest.To(name, [InputFolders.Settings]) is not null;

    private static bool IsYaml(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
