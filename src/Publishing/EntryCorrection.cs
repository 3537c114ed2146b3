using System.Collections.Immutable;
using System.Globalization;
using Annals.Parse.Documents;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>A correction with the id by which it is found on its entry's page and told from others in a feed.</summary>
/// <param name="Id">
/// Made of its day, which stays when others are added behind it; a second one of the same day is numbered, in the order of the file.
/// </param>
public sealed record EntryCorrection(Correction Correction, string Id)
{
    public static ImmutableArray<EntryCorrection> Of(Entry entry)
    {
        if (entry.Document.Corrections.IsEmpty) return [];
        // A heading of the text may have the same id.
        HashSet<string> taken = [.. entry.Text.Body.Body.Headings.Select(heading => heading.Id)];
        return
        [
            .. entry.Document.Corrections.Select(correction =>
            {
                var day = "corrected-" + AsFragment(correction.Date?.ToString() ?? "");
                var id = day;
                for (var again = 2; !taken.Add(id); again++) id = string.Create(CultureInfo.InvariantCulture, $"{day}-{again}");
                return new EntryCorrection(correction, id);
            }),
        ];
    }

    // What EDTF writes and a fragment cannot have as it is (RFC 3986, section 3.5).
    private static string AsFragment(string date) => string.Concat(date.Select(sign => sign is '[' or ']' or '{' or '}' or '%' ? '_' : sign));
}
