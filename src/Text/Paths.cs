namespace Annals.Text;

/// <summary>Paths below a folder, with slashes.</summary>
internal static class Paths
{
    /// <summary>The folders that a file stands in, innermost first.</summary>
    public static IEnumerable<string> Above(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }
}
