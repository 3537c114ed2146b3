using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>A buffer for the HTML of a text and the marks in it. Reused for one text after another.</summary>
internal sealed class MarkedHtml
{
    private readonly List<(int Offset, Position At, Func<int, Position, Mark> Make)> _marks = [];

    public StringWriter Writer { get; } = new() { NewLine = "\n" };

    public StringBuilder Written => Writer.GetStringBuilder();

    /// <param name="mark">Makes it, of its offset in UTF-8, which is known at the end: a space before it may still become a longer one.</param>
    public void Leave(Position at, Func<int, Position, Mark> mark) => _marks.Add((Written.Length, at, mark));

    /// <summary>All of it, in UTF-8, as every page has it.</summary>
    /// <param name="shown">What becomes of it before; it stays as long as it was.</param>
    public (ImmutableArray<byte> Html, ImmutableArray<Mark> Marks) Close(Func<string, string>? shown)
    {
        if (shown is not null && shown(Written.ToString()) is var other) Written.Clear().Append(other);
        var characters = ArrayPool<char>.Shared.Rent(Written.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Written.Length));
        Written.CopyTo(0, characters, Written.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>(_marks.Count);
        var (read, written) = (0, 0);
        foreach (var (offset, at, make) in _marks)
        {
            written += Encoding.UTF8.GetBytes(characters.AsSpan(read..offset), bytes.AsSpan(written));
            read = offset;
            marks.Add(make(written, at));
        }
        written += Encoding.UTF8.GetBytes(characters.AsSpan(read..Written.Length), bytes.AsSpan(written));
        var html = ImmutableArray.Create(bytes.AsSpan(0, written));
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<byte>.Shared.Return(bytes);
        return (html, marks.MoveToImmutable());
    }

    /// <summary>Makes room for another text.</summary>
    public void Clear()
    {
        Written.Clear();
        _marks.Clear();
    }
}
