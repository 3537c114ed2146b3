using System.Collections.Immutable;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>
/// A file to import, small and of our own writing. Every file below <c>Samples</c> is one; those beside a <c>map.yml</c> are
/// imported by it.
/// </summary>
/// <param name="Name">As in <c>clippings/report.txt</c>.</param>
/// <param name="Map">The text of the map; null for a file that needs none.</param>
internal sealed record Sample(string Name, string Text, string? Map)
{
    private const string MapName = "map.yml";

    private static readonly string Folder = Repository.PathOf("tests", "Import", "Samples");

    public static readonly ImmutableArray<Sample> All =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != MapName)
            .Order(StringComparer.Ordinal)
            .Select(path => new Sample(
                Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path), MapBeside(path))),
    ];

    public static Sample Of(string name) => All.Single(sample => sample.Name == name);

    private static string? MapBeside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, MapName) is var map && File.Exists(map) ? File.ReadAllText(map) : null;
}
