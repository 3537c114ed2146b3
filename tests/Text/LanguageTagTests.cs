using Annals.Text;

namespace Annals.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant")]
    [InlineData("es-419")]
    [InlineData("zh-yue-Hant-HK")]
    [InlineData("de-1996")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("en-u-ca-buddhist")]
    [InlineData("en-x-a")]
    [InlineData("x-ours")]
    public void These_are_tags_of_languages(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("English language")]
    [InlineData("französisch")]
    [InlineData("portuguesebr")]
    [InlineData("en-u")]
    [InlineData("x")]
    [InlineData("en-US-Latn")]
    [InlineData("12")]
    [InlineData("german")]
    [InlineData("Urdu")]
    [InlineData("german-CH")]
    public void These_are_none(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("english", "en")]
    [InlineData("German", "de")]
    [InlineData("DEUTSCH", "de")]
    [InlineData("Français", "fr")]
    [InlineData("espanol", "es")]
    [InlineData("العربية", "ar")]
    [InlineData("日本語", "ja")]
    public void A_name_that_is_known_has_a_tag(string name, string tag) => Assert.Equal($"; did you mean “{tag}”?", LanguageTag.Hint(name));

    [Fact]
    public void A_name_that_is_not_known_has_none() => Assert.Equal("", LanguageTag.Hint("Klingon"));

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("de", "ltr")]
    [InlineData("en-x-arab", "ltr")]
    public void A_language_runs_as_its_script_does(string tag, string direction) => Assert.Equal(direction, LanguageTag.Direction(tag));
}
