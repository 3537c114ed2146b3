using System.Buffers;
using System.Text.RegularExpressions;

namespace Annals.Text;

/// <summary>
/// The user of an address, perhaps with a password or an access token: what stands between <c>//</c> and <c>@</c> (RFC 3986, section 3.2.1). It is a secret,
/// and no message repeats it.
/// </summary>
public static partial class AddressUser
{
    // Browsers and .NET take a backslash for a slash, and do not mind how many there are.
    private const string Slashes = "/\\";

    private static readonly SearchValues<char> BehindHost = SearchValues.Create("/\\?#");

    public static bool IsIn(string address) => Range(address) is not null;

    public static string Without(string address) => Range(address) is var (start, end) ? address[..start] + address[end..] : address;

    /// <summary>The text, with each address of the web in it without its user.</summary>
    public static string WithoutAny(string text) => UserPattern().Replace(text, "");

    private static (int Start, int End)? Range(string address)
    {
        var colon = address.IndexOf(':');
        if (colon < 0 || !address.AsSpan(..colon).Trim().ToArray().All(IsOfScheme)) return null;
        var rest = address.AsSpan(colon + 1);
        var behind = rest.TrimStart(Slashes);
        if (behind.Length == rest.Length) return null;
        var end = behind.IndexOfAny(BehindHost);
        var at = (end < 0 ? behind : behind[..end]).LastIndexOf('@');
        var start = address.Length - behind.Length;
        return at < 0 ? null : (start, start + at + 1);
    }

    private static bool IsOfScheme(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.';

    [GeneratedRegex("""(?<=\bhttps?://)[^\s/\\?#"'<>@]*@""", RegexOptions.IgnoreCase, PatternTime.Most)]
    private static partial Regex UserPattern();
}
