using System.Collections.Immutable;
using System.Text;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Render.Cards;

/// <summary>The fonts of the theme, in the order in which each kind of line asks them.</summary>
/// <param name="Titles">For large letters.</param>
/// <param name="Labels">For small ones.</param>
internal sealed record CardFonts(ImmutableArray<CardFont> Titles, ImmutableArray<CardFont> Labels)
{
    /// <summary>Whether a line of either kind finds the character.</summary>
    public bool Has(Rune character)
    {
        foreach (var font in Titles)
            if (font.Has(character)) return true;
        return false;
    }

    /// <summary>Opens them, which loads the libraries that draw.</summary>
    /// <returns>Null where nothing can be drawn, which has been reported.</returns>
    public static CardFonts? Open(IEnumerable<FontFile> files, SiteSettings settings, Diagnostics diagnostics)
    {
        try
        {
            return Open(files, diagnostics);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException
            or TypeInitializationException { InnerException: DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or InvalidOperationException })
        {
            diagnostics.Add(Rules.NoCards, settings.Path, Position.Start,
                "link cards are not drawn: the libraries libSkiaSharp and libHarfBuzzSharp, or one of them, cannot be loaded; put those that came with Annals beside the program, or write “cards: false”");
            return null;
        }
    }

    private static CardFonts? Open(IEnumerable<FontFile> files, Diagnostics diagnostics)
    {
        var fonts = new List<CardFont>();
        foreach (var file in files)
        {
            if (CardFont.Open(file.Name, file.Bytes()) is { } font) fonts.Add(font);
            else diagnostics.Add(Rules.NoCards, file.Path, Position.Start, "link cards are drawn without this font: it cannot be read; save it as OpenType, .ttf or .otf");
        }
        if (fonts.Count == 0) return null;
        var labels = fonts.ToLookup(font => font.Name.StartsWith("label", StringComparison.Ordinal));
        return new CardFonts([.. labels[false], .. labels[true]], [.. labels[true], .. labels[false]]);
    }
}
