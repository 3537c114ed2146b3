using System.Collections.Frozen;
using Annals.Text.Unicode;

namespace Annals.Text;

/// <summary>Tags of languages, such as <c>en</c>, <c>pt-BR</c> and <c>zh-Hant</c> (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Scripts that run from right to left (ISO 15924).</summary>
    public static readonly FrozenSet<string> ScriptsFromRight = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");

    /// <summary>Languages that are written so where no script is named.</summary>
    public static readonly FrozenSet<string> LanguagesFromRight = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar", "arc", "arz", "ary", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

    // What the languages of the default theme are called in English and by their own speakers.
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["english"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["francais"] = "fr",
        ["spanish"] = "es",
        ["espanol"] = "es",
        ["castellano"] = "es",
        ["arabic"] = "ar",
        ["العربية"] = "ar",
        ["عربي"] = "ar",
        ["japanese"] = "ja",
        ["日本語"] = "ja",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Whether this has the form of a tag; whether there is such a language is not asked. A language of four to eight letters is refused, since the
    /// standard reserves that form and no language has it: it is a name.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var parts = tag.Split('-');
        if (!parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))) return false;
        if (parts[0] is "x" or "X") return parts.Length > 1;
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)) return false;
        var at = 1;
        for (var more = 0; more < 3 && IsLetters(3); more++) at++;
        if (IsLetters(4)) at++;
        if (IsLetters(2) || (at < parts.Length && parts[at].Length == 3 && parts[at].All(char.IsAsciiDigit))) at++;
        while (at < parts.Length && (parts[at].Length >= 5 || (parts[at].Length == 4 && char.IsAsciiDigit(parts[at][0])))) at++;
        // A single letter starts an extension, x a private part; each needs a part behind it.
        while (at < parts.Length && parts[at].Length == 1)
        {
            var isPrivate = parts[at] is "x" or "X";
            var first = ++at;
            while (at < parts.Length && (isPrivate || parts[at].Length > 1)) at++;
            if (at == first) return false;
        }
        return at == parts.Length;

        bool IsLetters(int length) => at < parts.Length && parts[at].Length == length && parts[at].All(char.IsAsciiLetter);
    }

    /// <summary>The phrase ", did you mean x?" where this is the name of a language and not its tag, to put behind a message; otherwise nothing.</summary>
    public static string Hint(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Known.TryGetValue(Folding.ForNames(name.Trim()), out var tag) ? $"; did you mean “{tag}”?" : "";
    }

    /// <summary>The direction of its script, as HTML's <c>dir</c> has it.</summary>
    public static string Direction(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var parts = tag.Split('-');
        var script = parts.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return (script is null ? LanguagesFromRight.Contains(parts[0]) : ScriptsFromRight.Contains(script)) ? "rtl" : "ltr";
    }
}
