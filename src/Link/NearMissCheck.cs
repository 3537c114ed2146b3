using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Link;

/// <summary>Tells whether text that looks like a notation was meant as one: where it names something that there is.</summary>
internal static class NearMissCheck
{
    /// <summary>Whether all that it names is there: only then is it safe to make it a notation.</summary>
    public static bool IsSound(NearMiss miss, Names names) => miss.Kind switch
    {
        NearMissKind.Annotation => true,
        NearMissKind.Embed or NearMissKind.Footnote or NearMissKind.RawHtml or NearMissKind.Other => false,
        NearMissKind.Link => miss.Names is [{ Length: > 0 } name, ..] && names.Targets.Find(name, null).Found.Length == 1,
        _ => miss.Names.All(name => names.Source(name) is not null),
    };

    /// <returns>Null where it is nothing but text.</returns>
    public static (Rule Rule, string Message)? Fault(NearMiss miss, Names names)
    {
        // An import escapes what was plain text where it comes from: that may be right.
        var rule = miss.Escapes.IsEmpty ? Rules.NotationNotRead : Rules.NotationEscaped;
        if (miss.Kind == NearMissKind.Annotation) return (rule, $"“{miss.Written}” is plain text here and no annotation: {miss.Why}");
        if (miss.Kind == NearMissKind.Other) return (Rules.OtherNotation, $"“{miss.Written}” is shown as text: {miss.Why}");
        if (miss.Kind == NearMissKind.RawHtml) return (Rules.RawHtml, $"“{miss.Written}” is shown as text: {miss.Why}");
        if (miss.Kind == NearMissKind.Footnote) return (Rules.FootnoteNotFound, $"“{miss.Written}” is plain text here: {miss.Why}");
        if (Known(miss, names) is not { } known) return miss.Kind == NearMissKind.Embed ? (Rules.OtherNotation, $"“!{miss.Written}” is shown as text: {miss.Why}") : null;
        if (miss.Kind is NearMissKind.Link or NearMissKind.Embed) return (rule, $"“{miss.Written}” is plain text here and no link to “{known}”: {miss.Why}");
        var message = $"“{miss.Written}” is plain text here and no citation of “{known}”: {miss.Why}";
        return miss.Kind == NearMissKind.Citation ? (rule, message) : (Rules.PlainCitation, $"{message}; write [@{known}], or \\@{known} if it is none");
    }

    /// <summary>A source that stands in a locator, as in <c>[@a, p. 3, and @b]</c>, where nobody would look for it.</summary>
    public static string? SourceIn(string locator, Names names)
    {
        for (var sign = locator.IndexOf('@', StringComparison.Ordinal); sign >= 0; sign = locator.IndexOf('@', sign + 1))
        {
            if (sign > 0 && char.IsLetterOrDigit(locator[sign - 1])) continue;
            var (key, _) = CitationParts.KeyIn(locator, sign);
            if (locator[key] is { Length: > 0 } id && names.Source(id) is not null) return id;
        }
        return null;
    }

    private static string? Known(NearMiss miss, Names names) => miss.Kind is NearMissKind.Link or NearMissKind.Embed
        ? miss.Names.FirstOrDefault(name => name.Length > 0 && !names.Targets.Find(name, null).Found.IsEmpty)
        : miss.Names.FirstOrDefault(name => names.Source(name) is not null);
}
