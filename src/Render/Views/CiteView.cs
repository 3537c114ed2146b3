using Annals.Formats.Citations;
using Annals.Text;

namespace Annals.Render.Views;

/// <summary>How to cite what a page is about, in three forms.</summary>
internal static class CiteView
{
    public static readonly ViewMembers<Citable> Members = new()
    {
        { "text", (cited, page) => PlainCitation.Write(cited, page.Theme.CitationWords) },
        { "bibtex", (cited, page) => new TextWriting(text => BibTex.Write(text, cited, page.Theme.CitationWords)) },
        { "csl", (cited, page) => new TextWriting(text => CslJson.Write(text, [cited], page.Theme.CitationWords)) },
    };
}
