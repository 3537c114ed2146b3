using Annals.Parse.Themes;
using Annals.Reporting;

namespace Annals.Render.Cards;

/// <summary>The colours of a card, which are those of the theme by day.</summary>
internal sealed record CardColours(CardColour Paper, CardColour Ink, CardColour Quiet, CardColour Rule, CardColour Spine)
{
    /// <summary>Of the default theme: those of the same names in <c>theme/assets/style.css</c>.</summary>
    public static readonly CardColours Default = new(new(0xFF, 0xFF, 0xFF), new(0x17, 0x19, 0x1D), new(0x55, 0x5C, 0x66), new(0xCF, 0xD9, 0xE4), new(0xC3, 0x22, 0x3A));

    /// <summary>By the custom properties of its style sheets; one that cannot be read is told, and the default theme's is taken.</summary>
    public static CardColours Of(Theme theme, Diagnostics diagnostics)
    {
        var properties = CustomProperties.Of(theme.Assets);
        return new CardColours(Of("--paper", Default.Paper), Of("--ink", Default.Ink), Of("--quiet", Default.Quiet), Of("--rule", Default.Rule), Of("--spine", Default.Spine));

        CardColour Of(string name, CardColour otherwise)
        {
            if (!properties.TryGetValue(name, out var property)) return otherwise;
            if (CardColour.Parse(CustomProperties.Resolve(property.Value, properties)) is { } colour) return colour;
            diagnostics.Add(Rules.NoCards, property.Path, property.At,
                $"{name} is “{property.Value}”, which is not read here, and link cards have the default theme's: write it as #rrggbb, rgb(), hsl() or by its name");
            return otherwise;
        }
    }
}
