namespace Annals.Publishing;

/// <summary>Whom a link leads to, as the address itself says it.</summary>
internal static class WebHost
{
    /// <param name="url">An address of the web.</param>
    /// <returns>Without “www.”.</returns>
    public static string Of(string url) => new Uri(url).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
