namespace Annals.Parse.Values;

/// <summary>The address that a site is published at: a host, and a sub-path where it has not the host for itself.</summary>
public static class SiteAddress
{
    private const string OfGithub = ".github.io";

    /// <summary>False for an address that nothing can stand below: one with a user, a query, a fragment or a part
    /// of its path that is empty, with which an address on the site would be read as one of another host.</summary>
    public static bool IsSound(string address) =>
        WebAddresses.IsWeb(address) && new Uri(address) is { UserInfo: "", Query: "", Fragment: "" } && !address.AsSpan().ContainsAny('?', '#')
        && !new Uri(address).AbsolutePath.TrimEnd('/').Contains("//", StringComparison.Ordinal)
        && HasAsciiHost(new Uri(address));

    /// <summary>The address as links are written with it: the host in ASCII (RFC 3492), the path escaped, no slash at the end.</summary>
    public static string Of(string address)
    {
        var written = new Uri(address);
        return new UriBuilder(written) { Host = written.IdnHost }.Uri.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>
    /// The author's own domain, which GitHub Pages looks for in a file CNAME. One with a sub-path belongs to another site, whose
    /// file it is.
    /// </summary>
    /// <param name="url">An address as <see cref="Of"/> gives it.</param>
    /// <returns>Null where there is none.</returns>
    public static string? OwnDomain(string url) =>
        new Uri(url) is { HostNameType: UriHostNameType.Dns, AbsolutePath: "/", IsDefaultPort: true, Host: var host }
        && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(OfGithub, StringComparison.Ordinal) ? host : null;

    // Not every host in another script has an ASCII form: one cannot mix letters of both directions, for example.
    private static bool HasAsciiHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
