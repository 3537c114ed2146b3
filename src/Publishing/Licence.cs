using System.Text.RegularExpressions;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>The name of a licence and its address, whichever of both an author gives.</summary>
/// <param name="Address">Null where it is not known.</param>
internal sealed partial record Licence(string Name, string? Address)
{
    private const string Host = "https://creativecommons.org/";

    /// <param name="written">As in “CC BY-SA 4.0”, which has an address, or an address, which perhaps has such a name.</param>
    public static Licence Of(string written)
    {
        if (WebAddresses.IsWeb(written)) return new Licence(AddressForm().Match(written) is { Success: true } deed ? NameOf(deed) : written[(written.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/'), written);
        if (NameForm().Match(written) is not { Success: true } name) return new Licence(written, null);
        // A name without its version names several texts; of CC0 there is one.
        return new Licence(written, Host + (name.Groups["zero"].Success ? "publicdomain/zero/1.0/" : $"licenses/{name.Groups["terms"].Value.ToLowerInvariant()}/{name.Groups["version"].Value}/"));
    }

    private static string NameOf(Match deed) => deed.Groups["zero"].Success ? $"CC0 {deed.Groups["version"].Value}" : $"CC {deed.Groups["terms"].Value.ToUpperInvariant()} {deed.Groups["version"].Value}";

    [GeneratedRegex("""^CC[ -]?(?:(?<zero>0)(?:[ -]1\.0)?|(?<terms>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-4]\.[05]))$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex NameForm();

    [GeneratedRegex("""^https?://creativecommons\.org/(?:publicdomain/(?<zero>zero)|licenses/(?<terms>by(?:-nc)?(?:-sa|-nd)?))/(?<version>[0-9.]+)/""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex AddressForm();
}
