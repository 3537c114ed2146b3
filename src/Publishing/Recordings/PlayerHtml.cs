using System.Buffers;
using Annals.Phrasing;
using Annals.Text;

namespace Annals.Publishing.Recordings;

/// <summary>Films and sounds, played by the browser's own player, which needs no script; their captions, lengths and transcripts.</summary>
internal static class PlayerHtml
{
    /// <summary>The player with all that belongs to it; among words without what cannot stand in a paragraph.</summary>
    public static void Write(IBufferWriter<byte> html, Player player, PageScope page)
    {
        if (!player.IsBlock)
        {
            html.Append("<span class=\"player\">");
            WriteElement(html, player, page);
            if (Length(player) is { } shown) html.Append($" {shown}");
            if (player.Files.Transcript is { } file) html.Append($" <a href=\"{page.Addresses.File(file)}\">{Word("player.transcript", player, page)}</a>");
            html.Append("</span>");
            return;
        }
        html.Append("<div class=\"player\">\n<figure>\n");
        WriteElement(html, player, page);
        html.Append($"\n<figcaption>{Html.Escape(player.Caption)}");
        if (Length(player) is { } length) html.Append($" {length}");
        if (player.Credit.Length > 0) html.Append($" <span class=\"credit\"{LanguageAttributes.OfInterface(player.Language, page.Site)?.Markup}>{Phrases.Fill(page.Site.Phrases.Text("entry.media_credit"), [player.Credit]).Markup}</span>");
        html.Append("</figcaption>\n</figure>\n");
        WriteTranscript(html, player, page);
        html.Append("</div>\n");
    }

    /// <summary>What leads to it where it cannot be played: its words, what it is, and how long.</summary>
    public static void WriteLink(IBufferWriter<byte> html, Player player, PageScope page)
    {
        var phrases = page.Site.Phrases;
        var kind = phrases.Text(player.IsFilm ? "player.film" : "player.sound");
        var about = player.Header.Length is { } length ? Phrases.FillPlain(phrases.Text("file.about"), kind, RecordingLength.Shown(length)) : Phrases.FillPlain(phrases.Text("file.about_one"), kind);
        if (player.IsBlock) html.Append("<p>");
        html.Append($"<a href=\"{page.Addresses.File(player.Address)}\">{Html.Escape(player.Caption)}</a> {Html.Escape(about)}");
        if (player.IsBlock) html.Append("</p>\n");
    }

    // A film is fetched when it is played; of a sound, which has no picture to show, the player looks at the head at once.
    private static void WriteElement(IBufferWriter<byte> html, Player player, PageScope page)
    {
        var (source, name) = (page.Addresses.File(player.Address), Html.Escape(player.Name));
        if (!player.IsFilm)
        {
            html.Append($"<audio controls preload=\"metadata\" src=\"{source}\" aria-label=\"{name}\"></audio>");
            return;
        }
        html.Append("<video controls preload=\"none\" playsinline");
        if (player.Header.Size is { } size) html.Append($" width=\"{size.Width}\" height=\"{size.Height}\"");
        if (player.Poster is { } poster) html.Append($" poster=\"{page.Addresses.File(poster)}\"");
        html.Append($" src=\"{source}\" aria-label=\"{name}\">");
        // HTML, 4.8.11.11.1: of two in one language a player could not say which is which.
        foreach (var (language, address) in player.Files.Captions.Select(captions => (captions.Language.Length > 0 ? captions.Language : LanguageOf(player, page), captions.Address)).DistinctBy(captions => captions.Item1, StringComparer.OrdinalIgnoreCase))
        {
            var label = Phrases.FillPlain(page.Site.Phrases.Text("player.captions"), language);
            html.Append($"<track kind=\"captions\" src=\"{page.Addresses.File(address)}\" srclang=\"{Html.Escape(language)}\" label=\"{Html.Escape(label)}\">");
        }
        html.Append("</video>");
    }

    private static string LanguageOf(Player player, PageScope page) => player.Language.Length > 0 ? player.Language : page.Site.Phrases.Language;

    private static string? Length(Player player) => player.Header.Length is { } length
        ? $"<span class=\"length\"><time datetime=\"{RecordingLength.Machine(length)}\">{RecordingLength.Shown(length)}</time></span>"
        : null;

    private static void WriteTranscript(IBufferWriter<byte> html, Player player, PageScope page)
    {
        string[] paragraphs = [.. Transcript.Paragraphs(player.Address, page.Site.Timeline)];
        if (paragraphs.Length == 0) return;
        html.Append($"<details class=\"transcript\"><summary>{Word("player.transcript", player, page)}</summary>\n");
        foreach (var paragraph in paragraphs) html.Append($"<p>{Html.Escape(paragraph).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n");
        html.Append("</details>\n");
    }

    // A word of the interface within words of another language.
    private static string Word(string key, Player player, PageScope page)
    {
        var word = Html.Escape(page.Site.Phrases.Text(key));
        return LanguageAttributes.OfInterface(player.Language, page.Site) is { } attributes ? $"<span{attributes.Markup}>{word}</span>" : word;
    }
}
