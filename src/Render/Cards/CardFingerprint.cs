using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Annals.Read;

namespace Annals.Render.Cards;

/// <summary>
/// Twelve hexadecimal digits of the hash (XXH128) of all that a card is drawn from: what stands on it, fonts, colours, and the version of the drawing.
/// A card of the same name is the same picture.
/// </summary>
internal sealed class CardFingerprint
{
    /// <summary>To be counted up with every change to how a card looks.</summary>
    private const int Drawing = 2;

    private readonly string _fonts;
    private readonly string _colours;

    public CardFingerprint(IEnumerable<FontFile> fonts, CardColours colours)
    {
        _colours = colours.ToString();
        var hash = new XxHash128();
        foreach (var font in fonts)
        {
            hash.Append(Encoding.UTF8.GetBytes(font.Name + '\n'));
            hash.Append(XxHash128.Hash(font.Bytes()));
        }
        _fonts = Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <param name="address">Of the page that it is for, so that no two pages share a card.</param>
    public string Of(LinkCard card, string address)
    {
        // No text has the character between them.
        string[] parts =
        [
            Drawing.ToString(CultureInfo.InvariantCulture), _fonts, _colours, address, card.Mark.ToString(), card.FromRight.ToString(),
            .. new[] { card.Title, card.Label, card.Foot }.SelectMany(text => new[] { text.Words, text.Language, text.FromRight.ToString() }),
        ];
        return Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(string.Join('\0', parts)))).Substring(0, 12);
    }
}
