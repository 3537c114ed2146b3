namespace Annals.Tests.Support;

/// <summary>Where the project stands, found upwards from the test's own folder.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Site.csproj")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
