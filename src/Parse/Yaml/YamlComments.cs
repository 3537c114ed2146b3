using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Annals.Parse.Yaml;

/// <summary>The comments of a YAML text, which are no values.</summary>
internal static class YamlComments
{
    /// <param name="yaml">A text that has been read without a fault.</param>
    /// <param name="linesBefore">How many lines of the file stand above the text.</param>
    /// <returns>Each with its line in the file.</returns>
    public static List<(int Line, string Text)> Of(string yaml, int linesBefore)
    {
        var comments = new List<(int Line, string Text)>();
        if (!yaml.Contains('#', StringComparison.Ordinal)) return comments;
        try
        {
            var places = new YamlPlaces(yaml, linesBefore);
            var scanner = new Scanner(new StringReader(yaml), skipComments: false);
            while (scanner.MoveNext())
                if (scanner.Current is Comment { Value: var text } comment && !string.IsNullOrWhiteSpace(text)) comments.Add((places.At(comment.Start).Line, text.Trim()));
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // The text itself has been read: only what is left of its comments is not known.
        }
        return comments;
    }
}
