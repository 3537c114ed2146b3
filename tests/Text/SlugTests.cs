using Annals.Text;
using CsCheck;

namespace Annals.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("The company apologises", "the-company-apologises")]
    [InlineData("already-a-slug-2", "already-a-slug-2")]
    [InlineData("  Beyoncé Ångström ", "beyonce-angstrom")]
    [InlineData("Straße, Œuvre, Łódź", "strasse-oeuvre-lodz")]
    [InlineData("Harper's and Harper’s", "harpers-and-harpers")]
    [InlineData("C", "c")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("AT&T", "at-and-t")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("東京 2020", "東京-2020")]
    [InlineData("がかガ", "がかガ")]
    [InlineData("القاهرة", "القاهرة")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("ΟΔΥΣΣΈΑΣ ΚΑΙ Νέος", "οδυσσέας-και-νέος")]
    [InlineData("Ёлкин и\u0306", "ёлкин-й")]
    [InlineData("ＮＨＫ ﾆｭｰｽ", "nhk-ニュース")]
    [InlineData("3½", "3-1-2")]
    [InlineData("???", "u-003f-003f-003f")]
    [InlineData("!", "u-0021")]
    [InlineData("😀", "u-1f600")]
    [InlineData("❤️", "u-2764")]
    [InlineData("\u200B \u00AD", "")]
    [InlineData("", "")]
    public void Keeps_the_letters_and_digits_of_any_script(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Theory]
    [InlineData("Con")]
    [InlineData("nul")]
    [InlineData("COM1")]
    [InlineData("Lpt9")]
    public void What_Windows_takes_for_a_device_has_a_hash_behind_it(string name) =>
        Assert.Matches($"^{name.ToLowerInvariant()}-[0-9a-f]{{8}}$", Slug.Of(name));

    [Fact]
    public void A_slug_is_its_own_slug() => Gen.String.Sample(text => Slug.Of(Slug.Of(text)) == Slug.Of(text), iter: 5_000);

    [Fact]
    public void A_slug_that_can_name_a_folder_stays_as_long_as_it_is()
    {
        Assert.Equal(new string('a', 255), Slug.Of(new string('a', 255)));
        Assert.Equal(new string('火', 85), Slug.Of(new string('火', 85)));
    }

    [Fact]
    public void A_longer_one_is_cut_between_two_words_and_still_told_from_others()
    {
        var words = string.Join(' ', Enumerable.Repeat("Letters", 40));
        var slug = Slug.Of(words + " end");
        Assert.Matches("^(letters-){12}[0-9a-f]{8}$", slug);
        Assert.NotEqual(slug, Slug.Of(words + " End of it"));
        Assert.Equal(slug, Slug.Of(words + " END"));
    }

    [Fact]
    public void Every_slug_can_name_a_folder() => Gen.Select(Gen.String[1, 40], Gen.Int[1, 60]).Sample(
        (text, times) => System.Text.Encoding.UTF8.GetByteCount(Slug.Of(string.Concat(Enumerable.Repeat(text, times)))) <= Slug.MostBytes, iter: 2_000);

    [Fact]
    public void A_slug_never_leaves_its_folder() =>
        Gen.String.Sample(text => Slug.Of(text).All(character => character is not ('/' or '\\' or '.' or ':' or '?')), iter: 5_000);
}
