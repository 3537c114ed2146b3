using Annals.Render.Cards;
using Annals.Tests.Support;
using SkiaSharp;

namespace Annals.Tests.Render.Cards;

/// <summary>How texts fit on a card, in which letters, and from which side.</summary>
public class CardLayoutTests
{
    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(Repository.PathOf("theme", "strings")).Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Theory]
    [InlineData("A fire", 1)]
    [InlineData("Two people meet at a party in London", 2)]
    [InlineData("An engineer finds out why the bridge over the harbour was closed twice in one week, and says so", 5)]
    [InlineData("橋は火事のあと一週間に二度閉鎖され、技師がその理由を突き止めた", 5)]
    public void A_title_has_letters_as_large_as_there_is_room_for(string title, int mostLines)
    {
        var text = Title(title);
        Assert.Equal(title, string.Join(title[0] > 'z' ? "" : " ", Lines(text)));
        Assert.InRange(text.Lines.Length, 1, mostLines);
        AssertFits(text);
        Assert.True(text.Size >= Title(title + " " + title).Size);
    }

    [Theory]
    [InlineData("word ", "en")]
    [InlineData("كلمة ", "ar")]
    [InlineData("火事の話、", "ja")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", "de")]
    [InlineData("𝒳🎉", "en")]
    [InlineData("e\u0301\u0302\u0303", "en")]
    public void One_that_never_ends_is_cut_with_an_ellipsis(string part, string language)
    {
        var text = Title(string.Concat(Enumerable.Repeat(part, 500)), language);
        Assert.InRange(text.Lines.Length, 3, 5);
        Assert.EndsWith("…", Lines(text)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(Lines(text).SkipLast(1), line => line.Contains('…'));
        Assert.False(char.IsHighSurrogate(Lines(text)[^1][^2]));
        AssertFits(text);
    }

    [Fact]
    public void Lines_are_of_about_the_same_length()
    {
        var lines = Lines(Title("The company apologises for it"));
        Assert.Equal(["The company", "apologises for it"], lines);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_theme_has_letters_for_every_word_of_its_interface(string language)
    {
        var words = File.ReadAllText(Repository.PathOf("theme", "strings", language + ".yml"));
        foreach (var fonts in new[] { ThemeFonts.All.Titles, ThemeFonts.All.Labels })
        {
            foreach (var line in words.Split('\n').Select(line => CardText.Of(line, language, language == "ar")))
            {
                var shaped = ShapedText.Of(line, fonts);
                Assert.All(shaped.Line(0, line.Words.Length), run => Assert.DoesNotContain((ushort)0, run.Glyphs));
            }
        }
    }

    [Fact]
    public void The_theme_has_the_kanji_of_JIS_X_0208()
    {
        // The first and last of each level, and of kana and full-width forms.
        foreach (var sign in "亜腕弌熙ぁんァヶ！～「」『』、。々〆ー")
            Assert.Contains(ThemeFonts.All.Titles, font => font.Has(new System.Text.Rune(sign)));
    }

    [Fact]
    public void Arabic_letters_join()
    {
        const string Word = "كتب";
        var joined = Glyphs(Word);
        ushort[] alone = [.. Word.Reverse().SelectMany(letter => Glyphs(letter.ToString()))];
        Assert.Equal(joined.Length, alone.Length);
        Assert.All(joined.Zip(alone), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void A_script_that_runs_from_right_to_left_has_the_spine_at_the_right()
    {
        AssertSpine(ThemeFonts.Card("A fire"), CardLayout.Spine);
        AssertSpine(ThemeFonts.Card("حريق", "ar"), LinkCard.Width - CardLayout.Spine);
    }

    [Theory]
    [InlineData("ไทย हिन्दी 한국어 \ud800 \udc00")]
    [InlineData("\u202e\u2066\u200f\u0007\t")]
    [InlineData("a\u0301\u0301\u0301\u0301 🧑‍🚒 ﷽")]
    public void Signs_without_letters_and_broken_ones_are_drawn_somehow(string title)
    {
        using var picture = SKBitmap.Decode(Drawn(ThemeFonts.Card("x" + title)));
        Assert.Equal(LinkCard.Width, picture.Width);
    }

    [Fact]
    public void A_card_without_a_label_has_its_mark_beside_the_title()
    {
        var layout = CardLayout.Of(ThemeFonts.Card("A fire", label: ""), ThemeFonts.All);
        Assert.Null(layout.Label);
        Assert.InRange(layout.Mark, layout.Title.Baseline - layout.Title.Text.Size, layout.Title.Baseline);
    }

    private static FittedText Title(string title, string language = "en") => CardLayout.Of(ThemeFonts.Card(title, language), ThemeFonts.All).Title.Text;

    private static string[] Lines(FittedText text) => [.. Enumerable.Range(0, text.Lines.Length).Select(text.Words)];

    private static ushort[] Glyphs(string words) =>
        [.. ShapedText.Of(CardText.Of(words, "ar", fromRight: true), ThemeFonts.All.Titles).Line(0, words.Length).SelectMany(run => run.Glyphs)];

    // Within the measure, and no letter lower than the line above the foot.
    private static void AssertFits(FittedText text)
    {
        Assert.All(text.Lines, line => Assert.InRange(text.Shaped.Line(line.Start, line.End).Sum(run => run.Width) * text.Size, 1, CardLayout.Measure + 1));
        Assert.InRange(text.LineHeight * text.Lines.Length, 1, CardLayout.FootRule);
    }

    private static void AssertSpine(LinkCard card, int x)
    {
        using var picture = SKBitmap.Decode(Drawn(card));
        Assert.Equal(Colour(CardColours.Default.Spine), picture.GetPixel(x, 5));
        Assert.Equal(Colour(CardColours.Default.Paper), picture.GetPixel(LinkCard.Width - x, 5));
        // The middle of the mark.
        Assert.Equal(Colour(CardColours.Default.Ink), picture.GetPixel(x, (int)CardLayout.Of(card, ThemeFonts.All).Mark));
    }

    private static byte[] Drawn(LinkCard card)
    {
        using var canvas = new CardCanvas();
        return CardDrawing.Draw(card, ThemeFonts.All, new CardPalette(CardColours.Default), canvas);
    }

    private static SKColor Colour(CardColour colour) => new(colour.Red, colour.Green, colour.Blue);
}
