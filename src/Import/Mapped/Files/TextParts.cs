using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;

namespace Annals.Import.Mapped.Files;

/// <summary>Markdown that stands in keys.</summary>
internal static class TextParts
{
    /// <returns>Each with an empty line for each line above it, so that places in it are places in the file.</returns>
    public static ImmutableArray<string> Read(ForeignKeys keys, KeyRule rule, List<Finding> findings)
    {
        var given = rule.Fixed.IsEmpty ? rule.Default : rule.Fixed;
        var texts = rule.Fixed.IsEmpty ? rule.From.SelectMany(keys.Texts).ToArray() : [];
        if (texts.Length == 0)
        {
            if (!given.IsEmpty) findings.Add(new Finding(keys.At.Line, "text, from the map", Outcome.Inferred));
            return given;
        }
        foreach (var text in texts)
            findings.Add(new Finding(text.At.Line, Last(text), $"{text.Key} → text", Outcome.Made));
        return [.. texts.Select(text => new string('\n', First(text) - 1) + text.Text.ReplaceLineEndings("\n"))];
    }

    // A text of several lines starts on the line below the | behind its key.
    private static int First(ForeignValue text) => text.Text.Contains('\n', StringComparison.Ordinal) ? text.At.Line + 1 : text.At.Line;

    private static int Last(ForeignValue text) => text.At.Line + text.Text.AsSpan().TrimEnd('\n').Count('\n') + (First(text) - text.At.Line);
}
