using System.Text;
using Annals.Text.Unicode;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// <c>{#id}</c> at the end of a heading, as Pandoc, PHP Markdown Extra and, with a colon before it, kramdown have it.
/// </summary>
/// <param name="Id">As the author writes it.</param>
/// <param name="Offset">Of its brace in the file.</param>
/// <param name="Rest">What else stands in the braces; empty if nothing.</param>
internal sealed record HeadingId(string Id, int Offset, string Rest)
{
    private static readonly object Key = new();

    /// <summary>Set on a document that has one: only then its headings are looked at before they are written.</summary>
    public static readonly object IsThere = new();

    public static HeadingId? Of(HeadingBlock heading) => heading.GetData(Key) as HeadingId;

    /// <summary>Told of each block before the text in it is looked at: takes the braces off a heading.</summary>
    public static void Take(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading) return;
        ref var slice = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        var text = slice.AsSpan().TrimEnd();
        if (text is not [.., '}'] || text.LastIndexOf('{') is not (>= 0 and var open) || NotationText.IsEscaped(text, open)) return;
        var inside = text[(open + 1)..^1].TrimStart(':').Trim();
        if (inside is not ['#', ..]) return;
        var end = inside.IndexOfAny(' ', '\t') is >= 0 and var blank ? blank : inside.Length;
        var id = Composition.Composed(inside[1..end].ToString());
        if (!IsFit(id)) return;
        heading.SetData(Key, new HeadingId(id, slice.Start + open, inside[end..].Trim().ToString()));
        processor.Document.SetData(IsThere, true);
        var words = text[..open].TrimEnd();
        // "## Words ## {#id}": the # before it close the heading.
        if (!heading.IsSetext && words.TrimEnd('#') is var closed && closed.Length < words.Length && closed is [] or [.., ' ' or '\t']) words = closed.TrimEnd();
        slice.End = slice.Start + words.Length - 1;
    }

    // A page's own ids begin with an underscore, or have a number behind one.
    private static bool IsFit(string id)
    {
        if (id.Length == 0 || !Rune.IsLetterOrDigit(Rune.GetRuneAt(id, 0))) return false;
        if (id.LastIndexOf('_') is >= 0 and var last && !id.AsSpan(last + 1).ContainsAnyExceptInRange('0', '9')) return false;
        return id.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or ':');
    }
}
