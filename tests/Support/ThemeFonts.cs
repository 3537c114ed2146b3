using Annals.Parse.Documents;
using Annals.Read;
using Annals.Render.Cards;

namespace Annals.Tests.Support;

/// <summary>The fonts of the default theme, opened once for all tests.</summary>
internal static class ThemeFonts
{
    private static readonly Lazy<CardFonts> Opened = new(() =>
    {
        var diagnostics = new Reporting.Diagnostics();
        var settings = SettingsParser.Parse(null, diagnostics);
        var fonts = CardFonts.Open(ThemeReader.Read(null, diagnostics).Fonts, settings, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return fonts!;
    });

    public static CardFonts All => Opened.Value;

    public static LinkCard Card(string title, string language = "en", string label = "22 November 2022")
    {
        var isFromRight = language == "ar";
        return new LinkCard(
            CardText.Of(title, language, isFromRight), CardText.Of(label, language, isFromRight), CardText.Of("A timeline", language, isFromRight),
            CardMark.Event, isFromRight);
    }
}
