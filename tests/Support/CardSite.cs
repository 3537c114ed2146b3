using SkiaSharp;

namespace Annals.Tests.Support;

/// <summary>The link cards of a built site.</summary>
internal static class CardSite
{
    public const string Url = "https://example.org/some/path";

    /// <summary>The addresses of the cards, below the output.</summary>
    public static string[] Cards(this TestSite site) => [.. site.Files.Where(file => file.StartsWith("cards/", StringComparison.Ordinal))];

    public static string Card(this TestSite site, string slug) =>
        Assert.Single(site.Cards(), file => file.StartsWith($"cards/{slug}.", StringComparison.Ordinal));

    public static SKBitmap Picture(this TestSite site, string card) => SKBitmap.Decode(site.PathOf(card));

    public static string PathOf(this TestSite site, string file) => Path.Combine(site.OutputFolder, file);
}
