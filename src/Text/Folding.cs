using System.Text;

namespace Annals.Text;

/// <summary>Text without case and accents, for comparing, sorting and slugs. It does not depend on the machine's culture.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            // Only the accents of European scripts: in others a mark makes another letter (か and が).
            if (character is >= '\u0300' and <= '\u036F') continue;
            folded.Append(WithoutStroke(char.ToLowerInvariant(character)));
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Letters that Unicode does not decompose, although readers look for them under the plain letter.
    private static string WithoutStroke(char character) => character switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        _ => character.ToString(),
    };
}
