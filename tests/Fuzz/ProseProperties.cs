using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>The text of an entry.</summary>
internal static class ProseProperties
{
    public static void Hold(string text)
    {
        if (Input.Text("input/x.md", text) is not { } file) return;
        Body? body = null;
        Input.AssertSame(() =>
        {
            var diagnostics = new Diagnostics();
            body = ProseParser.Parse(file.Path, file.Text, diagnostics);
            return (All(body), diagnostics.Sorted());
        }, file.Text);
        foreach (var html in Texts(body!)) HarmlessHtml.AssertText(html);
        Broken.Unless(body!.AllMarks.Count() >= body.Marks.Length, "marks are lost");
        AssertInOrder(body);
    }

    private static string All(Body body) => string.Join('\n', Texts(body));

    private static IEnumerable<string> Texts(Body body) => [body.Markup, .. body.Annotations.SelectMany(note => Texts(note.Note))];

    private static void AssertInOrder(Body body)
    {
        var last = 0;
        foreach (var mark in body.Marks)
        {
            Broken.Unless(mark.Offset >= last && mark.Offset <= body.Html.Length, $"a mark stands at {mark.Offset} behind {last}, of {body.Html.Length}");
            last = mark.Offset;
        }
        foreach (var note in body.Annotations) AssertInOrder(note.Note);
    }
}
