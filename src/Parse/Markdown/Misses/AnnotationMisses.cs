using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Plain text that looks like <c>{==words==}</c> or <c>{&gt;&gt;note&lt;&lt;}</c>, and closing brackets that close nothing.</summary>
internal static class AnnotationMisses
{
    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        Find(text, "{==", "==}", "the words begin", found);
        Find(text, "{>>", "<<}", "the note begins", found);
    }

    private static void Find(VisibleText text, string opening, string closing, string what, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        var before = 0;
        for (var close = plain.IndexOf(closing, StringComparison.Ordinal); close >= 0; close = plain.IndexOf(closing, before, StringComparison.Ordinal))
        {
            var open = plain.AsSpan(before, close - before).LastIndexOf(opening) is >= 0 and var place ? before + place : -1;
            before = close + closing.Length;
            IEnumerable<int> characters = open < 0 ? Places(close) : Places(open).Concat(Places(close));
            var otherwise = open < 0 ? $"it closes nothing; write {opening} where {what}" : "something in it keeps it from being one";
            found.Add(NearMisses.Of(NearMissKind.Annotation, text, open < 0 ? close : open, close + closing.Length, [], characters, otherwise));
        }
    }

    private static IEnumerable<int> Places(int start) => [start, start + 1, start + 2];
}
