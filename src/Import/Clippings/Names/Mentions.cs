using System.Collections.Immutable;

namespace Annals.Import.Clippings.Names;

/// <summary>All names of a clipping with their positions, in the order of the text.</summary>
internal sealed record Mentions(ImmutableArray<NameMention> All)
{
    // “She” does not refer to somebody named further back.
    private const int MentionsBack = 40;
    private const int ParagraphsBack = 3;

    /// <summary>Those that start within a part of a paragraph.</summary>
    public ReadOnlySpan<NameMention> Within(int paragraph, int start, int end) => All.AsSpan()[IndexOf(paragraph, start)..IndexOf(paragraph, end)];

    /// <summary>The last name of a kind before a place; null where none is near.</summary>
    /// <param name="sameParagraph">Whether only the paragraph itself is looked at.</param>
    public ClippingName? LastBefore(int paragraph, int start, NameKind kind, bool sameParagraph)
    {
        var index = IndexOf(paragraph, start);
        for (var i = index - 1; i >= 0 && i >= index - MentionsBack && All[i].Paragraph >= (sameParagraph ? paragraph : paragraph - ParagraphsBack); i--)
            if (All[i].Name.Kind == kind) return All[i].Name;
        return null;
    }

    /// <summary>Those from the start of a paragraph to a place in a later one.</summary>
    public ReadOnlySpan<NameMention> Between(int paragraph, int last, int end) => All.AsSpan()[IndexOf(paragraph, 0)..IndexOf(last, end)];

    private int IndexOf(int paragraph, int start)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((All[middle].Paragraph, All[middle].Start).CompareTo((paragraph, start)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/// <summary>One occurrence of a name.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where in its text.</param>
/// <param name="Name">Who is meant, by the full name.</param>
internal readonly record struct NameMention(int Paragraph, int Start, int Length, ClippingName Name);

/// <summary>A name that a clipping uses.</summary>
/// <param name="Name">The full name; the input's own where it knows it.</param>
/// <param name="IsKnown">Whether the input has a file on it.</param>
internal sealed record ClippingName(string Name, NameKind Kind, bool IsKnown);

/// <summary>What a name seems to be the name of.</summary>
internal enum NameKind
{
    Person,
    Organisation,
    Place,

    /// <summary>The words around it do not tell.</summary>
    Unknown,
}
