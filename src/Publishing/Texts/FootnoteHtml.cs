using System.Buffers;
using System.Globalization;
using Annals.Parse.Prose;
using Annals.Phrasing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>Footnotes behind their text, and the signs that lead to them and back. An asterisk tells their numbers from those of references.</summary>
internal static class FootnoteHtml
{
    public static string Sign(int number) => string.Create(CultureInfo.InvariantCulture, $"*{number}");

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"footnote_{number}");

    /// <summary>Of the place that refers to a footnote.</summary>
    public static string PlaceId(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"footnoted_{number}_{use}");

    public static void WriteSign(IBufferWriter<byte> html, FootnoteReferenceMark mark, PageScope page)
    {
        var name = Phrases.Fill(page.Site.Phrases.Text("footnote.sign"), [mark.Number.ToString(CultureInfo.InvariantCulture)]);
        html.Append($"<sup class=\"footnote-sign\"><a id=\"{PlaceId(mark.Number, mark.Use)}\" href=\"#{Id(mark.Number)}\" aria-label=\"{name.Markup}\">{Sign(mark.Number)}</a></sup>");
    }

    public static void WriteStart(IBufferWriter<byte> html, FootnoteStartMark mark, PageScope page) =>
        html.Append($"<a class=\"footnote-back\" href=\"#{PlaceId(mark.Number, 1)}\" aria-label=\"{Html.Escape(page.Site.Phrases.Text("footnote.back"))}\">{Sign(mark.Number)}</a> ");

    /// <summary>The same for a page with many texts, on which a sign leads nowhere.</summary>
    public static void WritePlainSign(IBufferWriter<byte> html, int number) => html.Append($"<sup class=\"footnote-sign\">{Sign(number)}</sup>");

    /// <summary>All of a text, with a way back to each place that refers to one.</summary>
    /// <param name="write">Writes the words of one.</param>
    public static void WriteAll(IBufferWriter<byte> html, LinkedBody body, PageScope page, Action<IBufferWriter<byte>, LinkedBody> write)
    {
        WriteHead(html, page);
        for (var i = 0; i < body.Footnotes.Length; i++)
        {
            html.Append($"<li id=\"{Id(i + 1)}\">");
            write(html, body.Footnotes[i]);
            for (var use = 2; use <= body.Body.Footnotes[i].Uses; use++)
            {
                var name = Phrases.Fill(page.Site.Phrases.Text("footnote.back_nth"), [use.ToString(CultureInfo.InvariantCulture)]);
                html.Append($"<a class=\"footnote-back\" href=\"#{PlaceId(i + 1, use)}\" aria-label=\"{name.Markup}\">↑{use}</a>\n");
            }
            html.Append("</li>\n");
        }
        html.Append("</ul>\n");
    }

    /// <summary>The same for a page with many texts.</summary>
    public static void WriteAllPlain(IBufferWriter<byte> html, LinkedBody body, PageScope page)
    {
        WriteHead(html, page);
        foreach (var footnote in body.Footnotes)
        {
            html.Append("<li>");
            PlainBodyWriter.Write(html, footnote, page);
            html.Append("</li>\n");
        }
        html.Append("</ul>\n");
    }

    private static void WriteHead(IBufferWriter<byte> html, PageScope page) =>
        html.Append($"<ul class=\"footnotes\" aria-label=\"{Html.Escape(page.Site.Phrases.Text("footnote.title"))}\">\n");
}

/// <summary>The signs of notes: letters, so that they are not taken for the numbers of references.</summary>
internal static class NoteLetters
{
    /// <param name="number">From one.</param>
    /// <returns>a to z, then aa.</returns>
    public static string Of(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
