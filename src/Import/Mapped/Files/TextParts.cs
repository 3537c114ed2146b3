using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;

namespace Annals.Import.Mapped.Files;

/// <summary>Markdown that stands in keys.</summary>
internal static class TextParts
{
    public static ImmutableArray<PlacedText> Read(ForeignKeys keys, KeyRule rule, List<Finding> findings)
    {
        var given = rule.Fixed.IsEmpty ? rule.Default : rule.Fixed;
        var texts = rule.Fixed.IsEmpty ? rule.From.SelectMany(keys.Texts).ToArray() : [];
        foreach (var other in rule.Alternatives.Where(_ => texts.Length == 0)) texts = [.. texts, .. other.From.SelectMany(keys.Texts)];
        if (texts.Length == 0)
        {
            if (!given.IsEmpty) findings.Add(new Finding(keys.At.Line, "text, from the map", Outcome.Inferred));
            return [.. given.Select(text => new PlacedText(text, 0))];
        }
        foreach (var text in texts)
            findings.Add(new Finding(text.At.Line, Last(text), $"{text.Key} → text", Outcome.Made));
        return [.. texts.Select(text => new PlacedText(text.Text.ReplaceLineEndings("\n"), First(text) - 1))];
    }

    private static int First(ForeignValue text) => text.Form == TextForm.Block && IsLong(text) ? text.At.Line + 1 : text.At.Line;

    private static int Last(ForeignValue text) => text.Form == TextForm.OnOneLine ? text.At.Line : First(text) + text.Text.AsSpan().TrimEnd('\n').Count('\n');

    private static bool IsLong(ForeignValue text) => text.Text.Contains('\n', StringComparison.Ordinal);
}
