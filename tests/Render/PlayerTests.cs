using System.Net;
using Annals.Reporting;
using Annals.Tests.Site;
using Annals.Tests.Support;
using static Annals.Tests.Read.Recordings.RecordingSamples;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Films and sounds of the site are played by the browser, and read where nothing is played.</summary>
public class PlayerTests
{
    private static readonly byte[] Film = Mp4(205_400, (320, 180), handlers: ["vide", "soun"]);
    private static readonly byte[] Song = [.. Page(2, 0, 7, OpusHead(312)), .. Page(4, 480_312, 7, new byte[700])];

    [Fact]
    public void A_film_in_a_text_is_a_player_with_what_stands_beside_its_file()
    {
        using var site = With("![The *mayor's* speech](media/speech.mp4)");
        site.Write("media/speech.jpg", TinyPicture);
        site.Write("media/speech.vtt", "WEBVTT\n");
        site.Write("media/speech.de.vtt", "WEBVTT\n");
        site.Write("media/speech.final.vtt", "no captions of this film");
        site.Write("media/speech.txt", "Friends & others,\nhear me.\n\n<b>Applause</b>\n");
        var page = site.Build().Page("entries/e/index.html");
        Assert.Empty(site.Diagnostics);
        var player = Assert.Single(page.QuerySelectorAll(".prose > .player"));
        var film = player.QuerySelector("video")!;
        Assert.Equal(
            ("none", "320", "180", "The mayor's speech"),
            (film.GetAttribute("preload"), film.GetAttribute("width"), film.GetAttribute("height"), film.GetAttribute("aria-label")));
        Assert.True(film.HasAttribute("controls"));
        Assert.EndsWith("media/speech.mp4", film.GetAttribute("src"), StringComparison.Ordinal);
        Assert.EndsWith("media/speech.jpg", film.GetAttribute("poster"), StringComparison.Ordinal);
        Assert.Equal(
            [("media/speech.de.vtt", "captions", "de", "Captions (de)"), ("media/speech.vtt", "captions", "en", "Captions (en)")],
            film.QuerySelectorAll("track").Select(track => (Below(track.GetAttribute("src")!), track.GetAttribute("kind")!, track.GetAttribute("srclang")!, track.GetAttribute("label")!)));
        Assert.Equal("The mayor's speech 3:25", player.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("PT3M25S", player.QuerySelector("time")!.GetAttribute("datetime"));
        var transcript = player.QuerySelector("details")!;
        Assert.Equal(("Transcript", false), (transcript.QuerySelector("summary")!.TextContent, transcript.HasAttribute("open")));
        Assert.Equal(["Friends & others,\nhear me.", "<b>Applause</b>"], transcript.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Fact]
    public void A_sound_among_words_stays_in_its_line_and_its_transcript_is_a_link()
    {
        using var site = With("Hear ![the bell](media/bell.opus) now.");
        site.Write("media/bell.txt", "Dong.");
        var paragraph = Assert.Single(site.Build().Page("entries/e/index.html").QuerySelectorAll(".prose > p"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("Hear  0:10 Transcript now.", paragraph.TextContent);
        Assert.Equal(("metadata", "the bell"), (paragraph.QuerySelector("audio")!.GetAttribute("preload"), paragraph.QuerySelector("audio")!.GetAttribute("aria-label")));
        Assert.EndsWith("media/bell.txt", paragraph.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_film_without_a_picture_is_played_as_a_sound()
    {
        using var site = With("![Only heard](media/heard.mp4)");
        site.Write("media/heard.mp4", Mp4(61_000, handlers: ["soun"]));
        site.Write("media/heard.txt", "Words.");
        Assert.NotNull(site.Build().Page("entries/e/index.html").QuerySelector(".player audio"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void At_the_head_of_an_entry_it_has_caption_credit_and_a_poster_of_its_own()
    {
        using var site = With("It burnt.", "media: {src: media/speech.mp4, poster: media/other.png, caption: The speech, credit: A library, alt: A man at a desk}");
        site.Write("media/speech.vtt", "WEBVTT\n");
        site.Write("media/other.png", TinyPicture);
        var page = site.Build(url: "https://example.org/t").Page("entries/e/index.html");
        Assert.Empty(site.Diagnostics);
        var player = page.QuerySelector("article > .recording .player")!;
        Assert.Equal("The speech 3:25 By A library", player.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(("A man at a desk", "/t/media/other.png"), (player.QuerySelector("video")!.GetAttribute("aria-label"), player.QuerySelector("video")!.GetAttribute("poster")));
        Assert.Null(page.QuerySelector("section.elsewhere"));
        Assert.Contains("\"media\":{\"src\":\"https://example.org/t/media/speech.mp4\",\"seconds\":205.4,\"poster\":\"https://example.org/t/media/other.png\",\"caption\":\"The speech\"", site.Text("data/entries.json"), StringComparison.Ordinal);
        Assert.Contains("\"url\": \"https://example.org/t/media/speech.mp4\"", site.Text("data/timelinejs.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_played_a_link_says_what_it_is_and_how_long()
    {
        using var site = With("![The speech](media/speech.mp4 \"At the harbour\")\n\nHear ![the bell](media/bell.opus).", "added: 2020-01-01\nmedia: {src: media/bell.opus}");
        site.Write("media/speech.vtt", "WEBVTT\n");
        site.Write("media/bell.txt", "Dong.");
        site.Build(url: "https://example.org");
        Assert.Empty(site.Diagnostics);
        var printed = site.Page("print/index.html").QuerySelector("article")!;
        Assert.Empty(printed.QuerySelectorAll("video, audio"));
        Assert.Equal(["e (sound, 0:10)", "At the harbour (film, 3:25)", "Hear the bell (sound, 0:10)."], printed.QuerySelectorAll("p:not(.dateline)").Select(line => line.TextContent));
        Assert.Contains("<a href=\"https://example.org/media/speech.mp4\">At the harbour</a> (film, 3:25)", WebUtility.HtmlDecode(site.Text("feed.xml")), StringComparison.Ordinal);
        Assert.Contains("https://example.org/media/speech.mp4", site.Text("data/timelinejs.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_heard_is_also_read_or_a_warning_says_that_it_is_not()
    {
        using var site = With("![A](media/speech.mp4)\n![B](media/bell.opus)\n![C](media/mute.mp4)");
        site.Write("media/mute.mp4", Mp4(1_000, (320, 180), handlers: ["vide"]));
        site.Build();
        Assert.Equal(["input/media/bell.opus", "input/media/speech.mp4"], site.Diagnostics.Select(found => found.File));
        Assert.All(site.Diagnostics, found => Assert.Equal(Rules.NotForTheDeaf, found.Rule));
        Assert.Equal(["3:25", "0:10", "0:01"], site.Page("entries/e/index.html").QuerySelectorAll(".prose time").Select(time => time.TextContent));
    }

    [Theory]
    [InlineData("media: {caption: The speech}", "AN007")]
    [InlineData("media: {src: media/speech.mp4, url: \"https://example.org/\"}", "AN006")]
    [InlineData("media: {src: media/missing.mp4}", "AN019")]
    [InlineData("media: {src: media/speech.mp4, poster: media/missing.png}", "AN019")]
    [InlineData("media: {src: media/speech.vtt}", "AN160")]
    public void A_head_that_cannot_be_played_is_an_error(string keys, string code)
    {
        using var site = With("", keys);
        site.Write("media/speech.vtt", "WEBVTT\n");
        Assert.Equal(code, Assert.Single(site.Build().Diagnostics).Rule.Code);
    }

    [Theory]
    [InlineData("not WebVTT", "AN160")]
    [InlineData("WEBVTTX", "AN160")]
    public void Captions_that_no_browser_shows_are_an_error(string captions, string code)
    {
        using var site = With("![A](media/speech.mp4)");
        site.Write("media/speech.vtt", captions);
        Assert.Equal(("input/media/speech.vtt", code), (Assert.Single(site.Build().Diagnostics).File, site.Diagnostics[0].Rule.Code));
    }

    [Fact]
    public void A_player_without_words_is_told_and_one_in_a_link_is_its_words()
    {
        using var site = With("![](media/bell.opus)\n\n[![the bell](media/bell.opus)](https://example.org/)");
        site.Write("media/bell.txt", "Dong.");
        Assert.Equal("AN018", Assert.Single(site.Build().Diagnostics).Rule.Code);
        using var linked = With("[![the bell](media/bell.opus)](https://example.org/)");
        Assert.Equal("the bell", linked.Build().Page("entries/e/index.html").QuerySelector(".prose a[rel=external]")!.TextContent);
        Assert.Empty(linked.Diagnostics);
    }

    private static TestSite With(string text, string keys = "")
    {
        var site = TestSite.With(Entry("e", "1901", keys, text));
        site.Write("media/speech.mp4", Film);
        site.Write("media/bell.opus", Song);
        return site;
    }

    private static readonly byte[] TinyPicture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static string Below(string address) => address[address.IndexOf("media/", StringComparison.Ordinal)..];
}
