using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>A file taken apart into its YAML and its Markdown.</summary>
/// <param name="Yaml">Null where it is broken, which has been reported.</param>
/// <param name="Markdown">With an empty line for each line above it, so that places in it are places in the file.</param>
internal sealed record FrontMatter(YamlMapping? Yaml, string Markdown)
{
    private const string Fence = "---";

    /// <returns>Null where there is no front matter, which has been reported.</returns>
    public static FrontMatter? Split(TextFile file, Diagnostics diagnostics)
    {
        var text = file.Text.AsSpan();
        if (!IsFence(FirstLine(text)))
        {
            diagnostics.Add(Rules.NoFrontMatter, file.Path, Position.Start, "the first line must be ---, followed by “title: …” and the other keys, and --- again");
            return null;
        }
        var start = FirstLine(text).Length + 1;
        var lines = 1;
        for (var end = start; end < text.Length; lines++)
        {
            var line = FirstLine(text[end..]);
            var next = Math.Min(end + line.Length + 1, text.Length);
            if (IsFence(line))
            {
                var yaml = YamlReader.Read(file.Path, text[start..end], 1, diagnostics);
                return new FrontMatter(yaml, string.Concat(new string('\n', lines + 1), text[next..]));
            }
            end = next;
        }
        diagnostics.Add(Rules.NoFrontMatter, file.Path, Position.Start, "the front matter that starts here does not end; put a line --- behind its last key");
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }
}
