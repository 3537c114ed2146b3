using Annals.Text;
using CsCheck;

namespace Annals.Tests.Text;

/// <summary>What nobody sees is shown; what scripts are written with stays.</summary>
public class HiddenSignsTests
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
    public void In_a_field_it_is_shown(string text, string shown)
    {
        Assert.Equal(shown, HiddenSigns.ShownInField(text, out var first));
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
    [InlineData("ភាសា\u200bខ្មែរ")]
    [InlineData("شركة C++\u200e، و\u200fأخرى\u061c")]
    [InlineData("one \u2068القاهرة\u2069 of \u2067two \u2066x\u2069\u2069")]
    public void What_a_script_is_written_with_stays(string text)
    {
        Assert.Same(text, HiddenSigns.ShownInField(text, out var first));
        Assert.Equal(-1, first);
        Assert.Same(text, HiddenSigns.ShownInBody(text, out _));
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
    public void In_a_body_nothing_reaches_beyond_its_paragraph(string text, string shown) => Assert.Equal(shown, HiddenSigns.ShownInBody(text, out _));

    [Fact]
    public void On_a_line_of_a_terminal_there_is_one_line() => Assert.Equal("a␊b c␛", HiddenSigns.ShownOnLine("a\nb\tc\u001b"));

    [Fact]
    public void Every_place_in_the_text_stays_and_what_is_shown_is_shown_once() => Gen.OneOf(Gen.Char['\0', '\u00ff'], Gen.Char['\u2000', '\u206f'], Gen.Char['\udb3e', '\udc80']).Array[0, 40]
        .Select(signs => new string(signs)).Sample(
            text =>
            {
                var shown = HiddenSigns.ShownInField(text, out var first);
                Assert.Equal(text.Length, shown.Length);
                Assert.Equal(first < 0, text == shown);
                Assert.Equal(shown, HiddenSigns.ShownInField(shown));
                // A line end as Windows has it stays.
                Assert.DoesNotContain(shown.Replace("\r\n", "\n", StringComparison.Ordinal), sign => sign is >= '\u202a' and <= '\u202e' || (char.IsControl(sign) && sign is not ('\t' or '\n')));
            },
            iter: 5_000);
}
