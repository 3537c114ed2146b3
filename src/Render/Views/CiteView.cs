using System.Buffers;
using Annals.Render.Citing;
using Annals.Render.Templates;
using Annals.Text;
using Annals.Work;

namespace Annals.Render.Views;

/// <summary>How to cite what a page is about, in three forms.</summary>
internal static class CiteView
{
    public static readonly ViewMembers<Citable> Members = new()
    {
        { "text", (cited, page) => PlainCitation.Write(cited, page.Site.CitationWords) },
        { "bibtex", (cited, page) => Escaped(text => BibTex.Write(text, cited, page.Site.CitationWords)) },
        { "csl", (cited, page) => Escaped(text => CslJson.Write(text, [cited], page.Site.CitationWords)) },
    };

    private static HtmlWriting Escaped(Action<IBufferWriter<byte>> write) => new(html =>
    {
        using var text = new PooledList<byte>(1024);
        write(text);
        Utf8Markup.Escape(html, text.Span);
    });
}
