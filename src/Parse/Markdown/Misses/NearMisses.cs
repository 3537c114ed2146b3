using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Syntax;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Looks through the plain text of a document for what looks like a notation. Only texts with one of the characters of a notation are searched, which are few.</summary>
internal static class NearMisses
{
    private static readonly SearchValues<char> NotationCharacters = SearchValues.Create("@[]{}<=$");
    private static readonly SearchValues<char> WideCharacters = SearchValues.Create("＠［］【】｛｝％");

    /// <summary>Whether plain text has a character that notations are made of.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(NotationCharacters) || (!Ascii.IsValid(text) && text.ContainsAny(WideCharacters));

    /// <param name="markdown">What the document was read from.</param>
    public static ImmutableArray<NearMiss> In(MarkdownDocument document, string markdown)
    {
        var lines = new LineStarts(markdown);
        var found = ImmutableArray.CreateBuilder<NearMiss>();
        var html = new RawHtmlMisses();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null) continue;
            var text = VisibleText.Of(leaf.Inline, lines);
            LinkMisses.Find(text, found);
            CitationMisses.Find(text, found);
            AnnotationMisses.Find(text, found);
            FootnoteMisses.Find(text, found);
            html.Find(text, found);
            OtherMisses.Find(text, found);
            MathMisses.Find(text, found);
        }
        return found.ToImmutable();
    }

    /// <summary>One that means nothing here whatever it names.</summary>
    public static NearMiss Unread(NearMissKind kind, VisibleText text, int start, int end, string why) =>
        new(kind, text.At(start), text.Words(start, end), [], why, []);

    /// <summary>One of them, from its first character to its last.</summary>
    /// <param name="characters">The places of the characters that make it a notation.</param>
    /// <param name="otherwise">What stands in the way where nothing is escaped.</param>
    public static NearMiss Of(
        NearMissKind kind, VisibleText text, int start, int end, IEnumerable<string> names, IEnumerable<int> characters, string otherwise)
    {
        var places = characters.Where(place => place >= 0).Distinct().ToArray();
        ImmutableArray<Escape> escapes = [.. places.Select(text.EscapeAt).OfType<Escape>().Distinct()];
        var why = escapes.Length > 0 ? "its signs are escaped, as an editor may have done; “annals fix” takes that out"
            : places.Any(place => text.Shown[place] != text.Plain[place]) ? "its signs are of full width; type them as on an English keyboard"
            : otherwise;
        return new NearMiss(kind, text.At(start), text.Words(start, end), [.. names], why, escapes);
    }
}
