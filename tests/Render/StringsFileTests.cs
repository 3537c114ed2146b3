using System.Text.RegularExpressions;
using Annals.Tests.Dates;

namespace Annals.Tests.Render;

/// <summary>The files of words that the theme ships, against the English one.</summary>
public sealed partial class StringsFileTests
{
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The forms that a whole number takes (Unicode CLDR, Language Plural Rules).</summary>
    private static readonly Dictionary<string, string[]> Plurals = new()
    {
        ["de"] = ["one", "other"],
        ["fr"] = ["one", "many", "other"],
        ["es"] = ["one", "many", "other"],
        ["ar"] = Categories,
        ["ja"] = ["other"],
    };

    public static TheoryData<string> Languages => [.. Plurals.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_the_keys_of_English_and_no_other(string language) =>
        Assert.Equal(Keys(Words.Texts("en")), Keys(Words.Texts(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phrase_of_a_language_has_the_places_of_the_English_one(string language)
    {
        var english = Words.Texts("en");
        foreach (var (key, text) in Words.Texts(language).Where(word => !IsPlural(word.Key)))
            Assert.True(Places(english[key]).SequenceEqual(Places(text)), $"{language}: {key}: {text}");
    }

    // "One entry" may do without its number, and so may the words for none and two; the others name it.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_number_of_things_has_the_forms_of_the_language(string language)
    {
        var counted = Words.Texts(language).Where(word => IsPlural(word.Key)).GroupBy(word => Path(word.Key)).ToList();
        Assert.NotEmpty(counted);
        foreach (var forms in counted)
        {
            Assert.Equal(Plurals[language].Order(), forms.Select(form => Last(form.Key)).Order());
            Assert.All(forms.Where(form => Last(form.Key) is "few" or "many" or "other"), form => Assert.Equal(["{0}"], Places(form.Value)));
        }
    }

    private static IEnumerable<string> Keys(Dictionary<string, string> texts) =>
        texts.Keys.Select(key => IsPlural(key) ? Path(key) : key).Distinct().Order(StringComparer.Ordinal);

    // “by.year” is no plural, and “count.entries.one” is one.
    private static bool IsPlural(string key) => key.StartsWith("count.", StringComparison.Ordinal) && Categories.Contains(Last(key));

    private static string Path(string key) => key[..key.LastIndexOf('.')];

    private static string Last(string key) => key[(key.LastIndexOf('.') + 1)..];

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
