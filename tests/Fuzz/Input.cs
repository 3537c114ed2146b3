using System.Text;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>Texts as they come from a disk, and what must be so of all that is said of them.</summary>
internal static class Input
{
    /// <returns>Null for what is not UTF-8, as half a character is.</returns>
    public static TextFile? Text(string path, string text) => Utf8Text.Decode(path, Encoding.UTF8.GetBytes(text), new Diagnostics());

    /// <summary>Twice the same, and every diagnostic at a place that is there.</summary>
    public static void AssertSame(Func<(string Made, IReadOnlyList<Diagnostic> Found)> parse, string text)
    {
        var (made, found) = parse();
        var (madeAgain, foundAgain) = parse();
        Broken.Unless(made == madeAgain, "the same text gives something else");
        Broken.Unless(found.SequenceEqual(foundAgain), "the same text gives other diagnostics");
        if (found.Count == 0) return;
        var lines = text.Split('\n');
        foreach (var diagnostic in found)
        {
            var (line, column) = (diagnostic.At.Line, diagnostic.At.Column);
            Broken.Unless(line >= 1 && line <= lines.Length + 1 && column >= 1, $"{diagnostic.Rule.Code} stands at {line},{column}, of {lines.Length} lines");
            if (line <= lines.Length)
                Broken.Unless(column <= lines[line - 1].Length + 1, $"{diagnostic.Rule.Code} stands at {line},{column}, where the line has {lines[line - 1].Length} letters");
            Broken.Unless(diagnostic.Message.Length > 0, $"{diagnostic.Rule.Code} says nothing");
        }
    }
}
