using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Numbers the footnotes of one text while it is rendered.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<MarkdigFootnote> _footnotes = [];
    private readonly Dictionary<MarkdigFootnote, (int Number, int Uses)> _known = [];

    /// <summary>How many the text has referred to so far; one that is rendered may refer to others.</summary>
    public int Count => _footnotes.Count;

    public MarkdigFootnote this[int index] => _footnotes[index];

    public (int Number, int Use) Refer(MarkdigFootnote footnote)
    {
        if (!_known.TryGetValue(footnote, out var known))
        {
            _footnotes.Add(footnote);
            known = (_footnotes.Count, 0);
        }
        known.Uses++;
        _known[footnote] = known;
        return known;
    }

    public bool IsUsed(MarkdigFootnote footnote) => _known.ContainsKey(footnote);

    public int UsesOf(MarkdigFootnote footnote) => _known[footnote].Uses;

    public void Clear()
    {
        _footnotes.Clear();
        _known.Clear();
    }
}
