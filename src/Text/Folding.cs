using System.Text;

namespace Annals.Text;

/// <summary>
/// Text without case and accents, for comparing, sorting and slugs. .NET's own normalisation does nothing in a program without
/// culture data, as ours is for its speed; these tables hold what it would say of the Latin letters (Unicode 15, canonical
/// decomposition). Other scripts lose their case only: in them a mark makes another letter (か and が).
/// </summary>
public static class Folding
{
    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // For each letter from U+00C0 to U+024F the plain one that readers look for it under; a dot where there is none.
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo·ouuuuyþßaaaaaaæceeeeiiiidnooooo·ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈ" +
        "ƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkoo" +
        "ooʒʒjǳǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // The same from U+1E00 to U+1EFF.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // A loose accent, as file names have them on some systems.
            if (character is >= '\u0300' and <= '\u036F') continue;
            if (character is 'ß' or 'ẞ') folded.Append("ss");
            else if (character is 'æ' or 'Æ') folded.Append("ae");
            else if (character is 'œ' or 'Œ') folded.Append("oe");
            else if (character is 'þ' or 'Þ') folded.Append("th");
            else folded.Append(Plain(Latin, FirstLatin, character) ?? Plain(Additional, FirstAdditional, character) ?? char.ToLowerInvariant(character));
        }
        return folded.ToString();
    }

    private static char? Plain(string letters, char first, char character) =>
        character >= first && character - first < letters.Length && letters[character - first] is not '·' and var plain ? plain : null;
}
