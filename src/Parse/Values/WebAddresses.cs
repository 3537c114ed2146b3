using System.Buffers;
using System.Collections.Immutable;
using Annals.Text;

namespace Annals.Parse.Values;

/// <summary>Which addresses may stand in a page.</summary>
public static class WebAddresses
{
    /// <summary>What is said of an address that holds a secret.</summary>
    public const string NoUserExpected =
        "an address is published as it is, and this one has a name or a password before @; take that out, and replace the password where it is in use";

    /// <summary>Besides those of the web, the schemes that a link may have.</summary>
    public static readonly ImmutableArray<string> OtherSchemes = ["mailto:", "tel:"];

    private static readonly SearchValues<char> OfScheme = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly SearchValues<char> BeforePath = SearchValues.Create("/?#");

    /// <summary>True for an absolute address of the web with a host.</summary>
    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>True for an address of the web that holds no secret, so that it may be published.</summary>
    public static bool IsPublic(string address) => IsWeb(address) && !AddressUser.IsIn(address);

    /// <summary>True where the address starts with a scheme (RFC 3986, section 3.1), such as <c>javascript:</c>.</summary>
    public static bool HasScheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        if (colon < 0) return false;
        var path = address.IndexOfAny(BeforePath);
        return path < 0 || colon < path;
    }

    /// <summary>True where what stands before the first colon can be nothing but a scheme: “CC BY: by permission” is none.</summary>
    public static bool StartsWithScheme(string text) =>
        HasScheme(text) && char.IsAsciiLetter(text[0]) && text.AsSpan(0, text.IndexOf(':', StringComparison.Ordinal)).IndexOfAnyExcept(OfScheme) < 0;

    /// <summary>True for the schemes that a link may have: the web, mail and telephone.</summary>
    public static bool IsAllowed(string address) =>
        IsWeb(address) || OtherSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
