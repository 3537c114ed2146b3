using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Render.Cards;

/// <summary>The cards of a site: where each stands, and its picture when it is asked for.</summary>
internal sealed class LinkCards
{
    private const string Folder = "cards/";

    // File names have at most 255 bytes on every system.
    private const int MostOfSlug = 200;

    private readonly FrozenDictionary<string, PlacedCard> _byPage;
    private readonly PlacedCard? _site;
    private readonly CardFonts _fonts;
    private readonly CardPalette _palette;

    // One for each thread that draws: each is a megabyte.
    private readonly ConcurrentBag<CardCanvas> _canvases = [];

    private LinkCards(SiteScope site, string url, CardFonts fonts, Diagnostics diagnostics)
    {
        var missing = new MissingLetters(fonts);
        _palette = new CardPalette(CardColours.Of(site.Timeline.Theme, diagnostics));
        var fingerprint = new CardFingerprint(site.Timeline.Theme.Fonts, _palette.Colours);
        _fonts = fonts;
        var own = LinkCard.Of(site, url);
        if (missing.In(own) is { } box) missing.Add(site.Timeline.Settings.Path, Position.Start, box);
        else _site = Place(own, "", "site");
        var placed = Parallelism.Select(site.Timeline.Entries, entry => LinkCard.Of(entry, site) is var card && missing.In(card) is { } without
            ? (Entry: entry, Without: (Rune?)without, Card: (PlacedCard?)null)
            : (entry, null, Place(card, entry.Permalink.Address, entry.Permalink.Slug)));
        foreach (var (entry, without, _) in placed)
            if (without is { } first) missing.Add(entry.Document.Head.Path, entry.Document.Head.TitleAt, first);
        missing.Report(diagnostics);
        _byPage = placed.Where(page => page.Card is not null).ToFrozenDictionary(page => page.Entry.Permalink.Address, page => page.Card!);

        PlacedCard Place(LinkCard card, string page, string name) => new(card, $"{Folder}{Short(name)}.{fingerprint.Of(card, page)}.png");
    }

    /// <returns>Null for a site without an address, or without cards; where they cannot be drawn, that has been reported.</returns>
    public static LinkCards? Of(SiteScope site, Diagnostics diagnostics) =>
        site.Timeline.Settings is { HasCards: true, Url: { } url } settings && CardFonts.Open(site.Timeline.Theme.Fonts, settings, diagnostics) is { } fonts
            ? new LinkCards(site, url, fonts, diagnostics)
            : null;

    /// <summary>
    /// The card of a page: an entry has its own, and all others share the site's, as do entries whose card would have boxes for letters. Null where the
    /// site's would have such, too.
    /// </summary>
    public PlacedCard? Of(object about) => about is Entry entry && _byPage.TryGetValue(entry.Permalink.Address, out var own) ? own : _site;

    public IEnumerable<SiteFile> Files() => (_site is null ? _byPage.Values : _byPage.Values.Prepend(_site))
        .Select(placed => new SiteFile(placed.Address, () => new MemoryStream(Draw(placed.Card)), IsNamedByContent: true));

    private byte[] Draw(LinkCard card)
    {
        if (!_canvases.TryTake(out var canvas)) canvas = new CardCanvas();
        var png = CardDrawing.Draw(card, _fonts, _palette, canvas);
        _canvases.Add(canvas);
        return png;
    }

    private static string Short(string slug)
    {
        if (Encoding.UTF8.GetByteCount(slug) <= MostOfSlug) return slug;
        var end = MostOfSlug / 4;
        return slug[..(char.IsLowSurrogate(slug[end]) ? end - 1 : end)];
    }
}

/// <summary>A card and its address below the root.</summary>
internal sealed record PlacedCard(LinkCard Card, string Address);
