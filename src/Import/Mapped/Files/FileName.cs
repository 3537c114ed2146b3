using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Text;

namespace Annals.Import.Mapped.Files;

/// <summary>What the name of a foreign file says: Jekyll puts the date before it, Hugo calls it index in a folder that has the name.</summary>
/// <param name="Full">Without folder and ending.</param>
/// <param name="Name">The same without a date before it.</param>
/// <param name="Date">Null for none.</param>
internal sealed partial record FileName(string Full, string Name, string? Date)
{
    public static FileName Parse(OriginalFile file)
    {
        var name = file.Stem;
        if (name is "index" or "_index" or "README" && file.Path.Split('/') is [.., var folder, _] && folder is not ("." or "..")) name = folder;
        // A note of a day has its date for its name.
        if (Day().IsMatch(name)) return new FileName(name, name, name);
        return Dated().Match(name) is { Success: true } match
            ? new FileName(name, match.Groups["name"].Value, match.Groups["date"].Value)
            : new FileName(name, name, null);
    }

    /// <summary>The name as words.</summary>
    public string Words
    {
        get
        {
            if (Name == Date) return Name;
            var words = Name.Replace('-', ' ').Replace('_', ' ').Trim();
            return words.Length == 0 ? "" : string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
        }
    }

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Day();

    [GeneratedRegex(@"\A(?<date>\d{4}-\d{2}-\d{2})[-_ ](?<name>.+)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Dated();
}
