namespace Annals.Phrasing;

/// <summary>Which plural form a whole number takes (Unicode CLDR, Language Plural Rules), for the languages that differ from English.</summary>
public static class Plural
{
    /// <summary>CLDR's categories, of which no language has all but Arabic and Welsh.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["zero", "one", "two", "few", "many", "other"];

    /// <returns>One of <see cref="Categories"/>.</returns>
    public static string Category(string language, long count) => language.Split('-')[0] switch
    {
        "ja" or "zh" or "ko" or "vi" or "th" or "id" => "other",
        "fr" or "pt" => count is 0 or 1 ? "one" : Romance(count),
        "es" or "it" or "ca" => count == 1 ? "one" : Romance(count),
        "ar" => Arabic(count),
        "ru" or "uk" or "sr" or "hr" or "bs" => Slavic(count),
        "pl" => count == 1 ? "one" : Slavic(count) is "few" ? "few" : "many",
        "cs" or "sk" => count == 1 ? "one" : count is >= 2 and <= 4 ? "few" : "other",
        _ => count == 1 ? "one" : "other",
    };

    private static string Arabic(long count) => count switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (count % 100) switch
        {
            >= 3 and <= 10 => "few",
            >= 11 => "many",
            _ => "other",
        },
    };

    // "1 000 000 d’entrées", "un millón de entradas".
    private static string Romance(long count) => count != 0 && count % 1_000_000 == 0 ? "many" : "other";

    private static string Slavic(long count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };
}
