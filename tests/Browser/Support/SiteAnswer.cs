namespace Annals.BrowserTests.Support;

/// <summary>What a host of static sites answers.</summary>
/// <param name="Type">As the header Content-Type says it.</param>
/// <param name="Body">As it is in the file.</param>
internal sealed record SiteAnswer(int Status, string Type, byte[] Body)
{
    private const string Other = "application/octet-stream";

    public bool IsText => Type != Other;

    /// <summary>A folder's answer; its 404.html, if it has one, stands for what is not there.</summary>
    /// <param name="root">The path of the folder on the host; starts and ends with a slash.</param>
    /// <param name="path">What is asked, as it stands in an address.</param>
    public static async Task<SiteAnswer> Of(string folder, string root, string path)
    {
        if (FileOf(folder, root, Uri.UnescapeDataString(path)) is { } file) return await Of(200, file);
        return FileOf(folder, root, root + "404.html") is { } missing ? await Of(404, missing) : new(404, Other, []);
    }

    private static async Task<SiteAnswer> Of(int status, string file) => new(status, TypeOf(file), await File.ReadAllBytesAsync(file));

    private static string? FileOf(string folder, string root, string path)
    {
        if (!path.StartsWith(root, StringComparison.Ordinal)) return null;
        var file = Path.GetFullPath(Path.Combine(folder, path[root.Length..], path.EndsWith('/') ? "index.html" : ""));
        return file.StartsWith(folder, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" or ".jsonld" => "application/json",
        ".svg" => "image/svg+xml",
        ".ics" => "text/calendar",
        ".xml" => "application/xml",
        _ => Other,
    };
}
