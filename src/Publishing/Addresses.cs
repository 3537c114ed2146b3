using System.Buffers;
using Annals.Parse.Documents;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>
/// Addresses as a page writes them. A site with a <c>url</c> has absolute paths and clean permalinks. Without one the paths are
/// relative and name index.html, so that the folder works when it is opened from disk, and under any sub-path.
/// </summary>
/// <param name="Root">What leads from the page to the root of the site, with a slash at the end unless empty.</param>
/// <param name="Index">What is put behind a folder: <c>index.html</c> or nothing.</param>
public sealed record Addresses(string Root, string Index)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <param name="url">The site's own address, or null.</param>
    /// <param name="page">The address of the page below the root, as in <c>entries/x/</c>.</param>
    public static Addresses For(string? url, string page) => url is null
        ? new Addresses(string.Concat(Enumerable.Repeat("../", page.Count(character => character == '/'))), "index.html")
        : new Addresses(new Uri(url).AbsolutePath.TrimEnd('/') + "/", "");

    /// <summary>The folder of the whole timeline on paper.</summary>
    public const string Print = "print";

    /// <summary>Whether an address below the root is a folder's, and not a file's.</summary>
    public static bool IsFolder(string address) => address.Length == 0 || address.EndsWith('/');

    /// <summary>The file that a server gives for an address below the root.</summary>
    public static string FileAt(string address) => IsFolder(address) ? address + "index.html" : address;

    /// <summary>In full, as formats have it that are read elsewhere.</summary>
    /// <param name="url">The site's own address.</param>
    /// <param name="address">Of a page or a file, below the root.</param>
    public static string Full(string url, string address) => $"{url}/{Escape(address)}";

    /// <summary>The same of a page.</summary>
    public static string Full(string url, Permalink permalink) => permalink.Slug.Length == 0
        ? Full(url, permalink.Address)
        : string.Concat([url, "/", Escape(permalink.Folder), "/", Escape(permalink.Slug), "/"]);

    public string Home => Root.Length + Index.Length == 0 ? "./" : Root + Index;

    // The same as Page(permalink.Address), without building that string: there are many links on each page.
    public string Of(Permalink permalink) => permalink.Slug.Length == 0
        ? Page(permalink.Address)
        : string.Concat([Root, Escape(permalink.Folder), "/", Escape(permalink.Slug), "/", Index]);

    /// <param name="address">A page's address below the root, with a slash at the end.</param>
    public string Page(string address) => Root + Escape(address) + Index;

    /// <param name="address">A file's address below the root.</param>
    public string File(string address) => Root + Escape(address);

    // Each part by itself, so that the slashes between them stay.
    public static string Escape(string address) =>
        address.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', address.Split('/').Select(Uri.EscapeDataString)) : address;
}

/// <summary>Whom a link leads to, as the address itself says it.</summary>
internal static class WebHost
{
    /// <summary>The words of a link to something elsewhere.</summary>
    public static string TitleOf(Media media) => media.Caption.Length > 0 ? media.Caption : media.Alt.Length > 0 ? media.Alt : Of(media.Url);

    /// <param name="url">An address of the web.</param>
    /// <returns>Without “www.”.</returns>
    public static string Of(string url) => new Uri(url).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
