using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>A text that should be a document of the input, and one that should be settings.</summary>
internal static class FrontMatterProperties
{
    public static void Hold(string text)
    {
        if (Input.Text("input/x.md", text) is not { } file) return;
        foreach (var kind in (DocumentKind[])[DocumentKind.Entry, DocumentKind.Source, DocumentKind.Person, DocumentKind.Page])
            Input.AssertSame(() => Said(diagnostics => DocumentParser.Parse(new Document(kind, "x", "input/x.md", file, null), diagnostics)), file.Text);
        Input.AssertSame(() => Said(diagnostics => SettingsParser.Parse(file, diagnostics)), file.Text);
    }

    private static (string, IReadOnlyList<Diagnostic>) Said<T>(Func<Diagnostics, T> parse)
    {
        var diagnostics = new Diagnostics();
        var made = parse(diagnostics);
        return (made switch
        {
            ParsedDocument document => $"{document.Head.Title}\n{document.Head.Summary}\n{document.Head.Language}\n{document.Head.Body.Markup}",
            _ => $"{made}",
        }, diagnostics.Sorted());
    }
}
