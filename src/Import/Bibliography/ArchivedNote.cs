using System.Text.RegularExpressions;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>A note that names an archived copy, as our own exports have it in the language of the site: neither CSL nor BibTeX has a field for it.</summary>
internal static partial class ArchivedNote
{
    /// <returns>Null where a note names none.</returns>
    public static string? AddressIn(string note) => Pattern().Match(note).Groups["address"] is { Success: true, Value: var address } && WebAddresses.IsPublic(address) ? address : null;

    /// <summary>What else it says.</summary>
    public static string Without(string note) => AddressIn(note) is null ? note : Pattern().Replace(note, "");

    // In the six languages, alone or behind a date in words.
    [GeneratedRegex(@"(?:^|;\s*)(?:Archived at|Archiviert unter|Archivado en|Archivé à l[’']adresse|نسخة مؤرشفة:|アーカイブ[：:])\s*(?<address>https?://\S+)\s*$", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Pattern();
}
