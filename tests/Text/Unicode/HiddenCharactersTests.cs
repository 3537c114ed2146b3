using Annals.Text.Unicode;
using CsCheck;

namespace Annals.Tests.Text.Unicode;

/// <summary>What nobody sees is shown; what scripts are written with stays.</summary>
public class HiddenCharactersTests
{
    [Theory]
    [InlineData("a\u0007b", "a␇b")]
    [InlineData("\0", "␀")]
    [InlineData("\u001b[2J", "␛[2J")]
    [InlineData("\u007f", "␡")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\u0085b", "a␤b")]
    [InlineData("\u009b2J", "␦2J")]
    [InlineData("\u202egpj.exe", "\uFFFDgpj.exe")]
    [InlineData("\u202dabc\u202c", "\uFFFDabc\uFFFD")]
    [InlineData("\u202babc\u202c", "\uFFFDabc\uFFFD")]
    [InlineData("a\u2067b", "a\uFFFDb")]
    [InlineData("a\u2069b", "a\uFFFDb")]
    [InlineData("\u2068\u2066a\u2069", "\uFFFD\u2066a\u2069")]
    [InlineData("a\u200bb\ufeffc\u2028d\u2029", "a␣b\uFFFDc␤d␤")]
    [InlineData("a\U000E0061\U000E0062", "a\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u2063\u206a\ufff9", "\uFFFD\uFFFD\uFFFD")]
    // Selectors of variants that choose none, which hide a byte each.
    [InlineData("a\ufe01", "a\uFFFD")]
    [InlineData("a\ufe0f b\ufe0e", "a\uFFFD b\uFFFD")]
    [InlineData(" \ufe0f", " \uFFFD")]
    [InlineData("\ufe00", "\uFFFD")]
    [InlineData("❤\ufe0f\ufe01\ufe02", "❤\ufe0f\uFFFD\uFFFD")]
    [InlineData("葛\U000E0100\U000E0101城", "葛\U000E0100\uFFFD\uFFFD城")]
    [InlineData("a\U000E0100\U000E01EF", "a\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\U000E0080\U000E0FFF", "a\uFFFD\uFFFD\uFFFD\uFFFD")]
    // Letters that are blank, and names that look like others with them.
    [InlineData("Ann\u3164", "Ann\uFFFD")]
    [InlineData("\uffa0\u115f\u1160", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\u2800b \u17b4\u17b5", "a\uFFFDb \uFFFD\uFFFD")]
    [InlineData("a\u180b\u180e\u180f", "a\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\u2065\ufff0", "a\uFFFD\uFFFD")]
    [InlineData("a\U0001BCA0\U0001D173", "a\uFFFD\uFFFD\uFFFD\uFFFD")]
    // What is meant alone, in quantity.
    [InlineData("a\u00ad\u00adb", "a\uFFFD\uFFFDb")]
    [InlineData("Ann\u00ad", "Ann\uFFFD")]
    [InlineData("a\u200d\u200c\u200db", "a\uFFFD\uFFFD\uFFFDb")]
    [InlineData("An\u200dn", "An\uFFFDn")]
    [InlineData(" \u200c ", " \uFFFD ")]
    [InlineData("a\u2060\u2060b\u034f\u034fc", "a\uFFFD\uFFFDb\uFFFD\uFFFDc")]
    [InlineData("\u200f\u200e\u200f\u200e", "\u200f\u200e\u200f\uFFFD")]
    public void In_a_field_it_is_shown(string text, string shown)
    {
        Assert.Equal(shown, HiddenCharacters.ShownInField(text, out var first));
        Assert.True(first >= 0);
    }

    [Theory]
    [InlineData("The company apologises")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("می\u200cخواهم")]
    [InlineData("क्\u200dष")]
    [InlineData("👩\u200d🔬")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    [InlineData("葛\U000E0100城")]
    [InlineData("❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 ©\ufe0f ‼\ufe0f ℹ\ufe0f 〰\ufe0f")]
    [InlineData("❤\ufe0f\u200d🔥 👨🏽\u200d⚖\ufe0f 🏳\ufe0f\u200d🌈")]
    [InlineData("\u2229\ufe00 0\ufe00 。\ufe00 舘\ufe00 က\ufe00")]
    [InlineData("ᠮᠣᠩᠭᠣᠯ\u180b ᠨ\u180eᠠ")]
    [InlineData("\u1112\u1160\u11ab \u115f\u1161")]
    [InlineData("⠓⠑\u2800⠇")]
    [InlineData("ក\u17b5")]
    [InlineData("Auf\u200clage, Donau\u00addampf, c\u034fh, 1\u2060%")]
    [InlineData("\u200dه نامه\u200c")]
    [InlineData("שָׁ\u034fלוֹם")]
    [InlineData("𝄞\U0001D173𝅘𝅥")]
    [InlineData("ភាសា\u200bខ្មែរ")]
    [InlineData("شركة C++\u200e، و\u200fأخرى\u061c")]
    [InlineData("one \u2068القاهرة\u2069 of \u2067two \u2066x\u2069\u2069")]
    public void What_a_script_is_written_with_stays(string text)
    {
        Assert.Same(text, HiddenCharacters.ShownInField(text, out var first));
        Assert.Equal(-1, first);
        Assert.Same(text, HiddenCharacters.ShownInBody(text, out _));
    }

    [Theory]
    [InlineData("a \u202bשלום\u202c b", "a \u202bשלום\u202c b")]
    [InlineData("a \u202b b\n\nc \u202c d", "a \uFFFD b\n\nc \uFFFD d")]
    [InlineData("a \u2067 b\n\nc", "a \uFFFD b\n\nc")]
    [InlineData("a \u2067 b\nc\u2069", "a \u2067 b\nc\u2069")]
    [InlineData("a \u202e b\u202c", "a \uFFFD b\uFFFD")]
    [InlineData("a \u2067\u202bb\u2069", "a \u2067\u202bb\u2069")]
    [InlineData("a \u202b\u2067b\u202c\u2069", "a \uFFFD\u2067b\uFFFD\u2069")]
    [InlineData("ไทย\u200bไทย\ufeff", "ไทย\u200bไทย\ufeff")]
    [InlineData("\u001b[31m", "␛[31m")]
    public void In_a_body_nothing_reaches_beyond_its_paragraph(string text, string shown) => Assert.Equal(shown, HiddenCharacters.ShownInBody(text, out _));

    [Fact]
    public void On_a_line_of_a_terminal_there_is_one_line() => Assert.Equal("a␊b c␛", HiddenCharacters.ShownOnLine("a\nb\tc\u001b"));

    [Fact]
    public void Every_place_in_the_text_stays_and_what_is_shown_is_shown_once() => Gen.OneOf(Gen.Char['\0', '\u00ff'], Gen.Char['\u2000', '\u206f'], Gen.Char['\udb3e', '\udc80']).Array[0, 40]
        .Select(signs => new string(signs)).Sample(
            text =>
            {
                var shown = HiddenCharacters.ShownInField(text, out var first);
                Assert.Equal(text.Length, shown.Length);
                Assert.Equal(first < 0, text == shown);
                Assert.Equal(shown, HiddenCharacters.ShownInField(shown));
                // A line end as Windows has it stays.
                Assert.DoesNotContain(shown.Replace("\r\n", "\n", StringComparison.Ordinal), sign => sign is >= '\u202a' and <= '\u202e' || (char.IsControl(sign) && sign is not ('\t' or '\n')));
            },
            iter: 5_000);
}
