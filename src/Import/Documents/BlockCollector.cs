using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Documents;

/// <summary>Puts paragraphs together. One may stand within another, in a frame or a note, and comes behind it then.</summary>
internal sealed partial class BlockCollector
{
    private readonly ImmutableArray<DocumentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
    private readonly Stack<Open> _open = [];
    private string _joined = "";

    public ImmutableArray<DocumentBlock> Blocks => _blocks.ToImmutable();

    /// <summary>Where the reader is: in the properties of a paragraph, in words that are shown, in a run that is hidden.</summary>
    public bool IsReadingProperties { get; set; }

    /// <inheritdoc cref="IsReadingProperties"/>
    public bool IsText { get; set; }

    /// <inheritdoc cref="IsReadingProperties"/>
    public bool IsHidden { get; set; }

    public bool IsWithin => _open.Count > 0;

    /// <summary>The kind of the innermost paragraph, which is known only when its first lines have been read.</summary>
    public BlockKind Kind
    {
        set
        {
            if (_open.TryPeek(out var paragraph)) paragraph.Kind = value;
        }
    }

    /// <summary>Whether the end of the innermost paragraph is struck out: it goes on in the next.</summary>
    public bool IsJoined
    {
        set
        {
            if (_open.TryPeek(out var paragraph)) paragraph.IsJoined = value;
        }
    }

    public void Begin(BlockKind kind = BlockKind.Paragraph) => _open.Push(new Open { Kind = kind });

    /// <summary>Adds to the innermost paragraph; a line end is one that its author made within it.</summary>
    public void Add(string text)
    {
        if (_open.TryPeek(out var paragraph)) paragraph.Text.Append(text);
    }

    public void End()
    {
        if (!_open.TryPop(out var paragraph)) return;
        var text = _joined + paragraph.Text;
        _joined = paragraph.IsJoined ? text : "";
        // Two line ends with nothing between part paragraphs, for a reader.
        DocumentBlock[] blocks = paragraph.IsJoined ? [.. paragraph.Within]
            : [.. EmptyLine().Split(text).Select(OneLine.Of).Where(line => line.Length > 0).Select(line => new DocumentBlock(paragraph.Kind, line)), .. paragraph.Within];
        if (_open.TryPeek(out var around)) around.Within.AddRange(blocks);
        else _blocks.AddRange(blocks);
    }

    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex EmptyLine();

    private sealed class Open
    {
        public BlockKind Kind { get; set; }

        public bool IsJoined { get; set; }

        public StringBuilder Text { get; } = new();

        public List<DocumentBlock> Within { get; } = [];
    }
}
