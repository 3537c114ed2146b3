using Annals.Phrasing;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Cards;

/// <summary>What stands on a card: the picture that whoever unfolds a link to a page shows.</summary>
/// <param name="Label">A line above the title: when it happened.</param>
/// <param name="Foot">A line at the foot: whose it is.</param>
/// <param name="FromRight">Whether the spine is at the right.</param>
internal sealed record LinkCard(CardText Title, CardText Label, CardText Foot, CardMark Mark, bool FromRight)
{
    /// <summary>1200 by 630 pixels, which those who show cards ask for.</summary>
    public const int Width = 1200;

    /// <inheritdoc cref="Width"/>
    public const int Height = 630;

    public static LinkCard Of(Entry entry, SiteScope site)
    {
        var isOwn = entry.Language.Length > 0;
        var title = Interface(entry.Title, site) with { Language = isOwn ? entry.Language : site.Phrases.Language };
        if (isOwn) title = title with { FromRight = LanguageTag.Direction(entry.Language) == "rtl" };
        return new LinkCard(
            title,
            Interface(site.Label(entry), site),
            Interface(site.Timeline.Settings.Title, site),
            entry.When.IsQualified ? CardMark.UncertainEvent : CardMark.Event,
            title.FromRight);
    }

    public static LinkCard Of(SiteScope site, string url)
    {
        var title = Interface(site.Timeline.Settings.Title, site);
        return new LinkCard(title, Interface(Span(site), site), CardText.Of(Host(url), "en", fromRight: false), CardMark.Timeline, title.FromRight);
    }

    /// <summary>In words, for those who do not see it.</summary>
    public string Alternative => Label.Words.Length == 0 ? Title.Words : $"{Title.Words} · {Label.Words}";

    // From the first that happened or was reported to the last.
    private static string Span(SiteScope site) => site.Timeline.Moments switch
    {
        [] => "",
        [var only] => site.Label(only),
        [var first, .., var last] => Phrases.FillPlain(site.Phrases.Text("list.range"), site.Label(first), site.Label(last)),
    };

    private static string Host(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];

    private static CardText Interface(string words, SiteScope site) =>
        CardText.Of(words, site.Phrases.Language, site.Phrases.Text("language.direction") == "rtl");
}
