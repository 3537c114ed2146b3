using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Render.Cards;

/// <summary>A colour of sRGB without transparency.</summary>
internal readonly partial record struct CardColour(byte Red, byte Green, byte Blue)
{
    /// <summary>So many steps on the way from one to the other.</summary>
    public static CardColour Between(CardColour from, CardColour to, int step, int steps)
    {
        return new(Mixed(from.Red, to.Red), Mixed(from.Green, to.Green), Mixed(from.Blue, to.Blue));

        byte Mixed(byte one, byte other) => (byte)(((one * (steps - step)) + (other * step) + (steps / 2)) / steps);
    }

    /// <summary>As CSS writes one (CSS Color 4, sections 5 to 8): by its digits, its name, <c>rgb()</c> or <c>hsl()</c>; of <c>light-dark()</c> the first. Transparency is left out.</summary>
    /// <returns>Null for any other.</returns>
    public static CardColour? Parse(string css)
    {
        var text = css.Trim().ToLowerInvariant();
        if (LightDark().Match(text) is { Success: true } both) text = both.Groups["light"].Value.Trim();
        if (text is ['#', .. var digits]) return OfDigits(digits);
        if (Function().Match(text) is not { Success: true } function) return OfName(text);
        var numbers = Numbers().Matches(function.Groups["rest"].Value).Select(number => (Value: double.Parse(number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), IsPercent: number.Groups["percent"].Success)).ToArray();
        if (numbers.Length is < 3 or > 4) return null;
        return function.Groups["name"].Value == "rgb"
            ? new CardColour(Byte(0), Byte(1), Byte(2))
            : OfHue(numbers[0].Value, Math.Clamp(numbers[1].Value / 100, 0, 1), Math.Clamp(numbers[2].Value / 100, 0, 1));

        byte Byte(int index) => OfPart(numbers[index].Value / (numbers[index].IsPercent ? 100 : 255));
    }

    private static byte OfPart(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);

    private static CardColour? OfDigits(string digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !digits.All(char.IsAsciiHexDigit)) return null;
        var size = digits.Length > 4 ? 2 : 1;
        return new CardColour(Part(0), Part(1), Part(2));

        byte Part(int index) => byte.Parse(size == 2 ? digits.AsSpan(index * 2, 2) : new string(digits[index], 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    // .NET knows the names of CSS; those of its own are colours of windows.
    private static CardColour? OfName(string name) =>
        System.Drawing.Color.FromName(name) is { IsKnownColor: true, IsSystemColor: false, A: 255 } colour ? new CardColour(colour.R, colour.G, colour.B) : null;

    // CSS Color 4, section 7.1.
    private static CardColour OfHue(double hue, double saturation, double lightness)
    {
        return new CardColour(Part(0), Part(8), Part(4));

        byte Part(int offset)
        {
            var place = (((offset + (hue / 30)) % 12) + 12) % 12;
            var reach = saturation * Math.Min(lightness, 1 - lightness);
            return OfPart(lightness - (reach * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1))));
        }
    }

    [GeneratedRegex(@"\Alight-dark\((?<light>[^,()]*(?:\([^()]*\))?),.*\)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex LightDark();

    [GeneratedRegex(@"\A(?<name>rgb|hsl)a?\((?<rest>[\d\s.,%/+-]*(?:deg)?[\d\s.,%/+-]*)\)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Function();

    [GeneratedRegex(@"(?<number>[+-]?(?:\d+\.?\d*|\.\d+))(?<percent>%)?", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Numbers();
}
