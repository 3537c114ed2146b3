using System.Globalization;
using System.Text;

namespace Annals.Import.Html;

/// <summary>Writes blocks of Markdown, within quotations and list items to a depth that every reader can follow.</summary>
internal sealed class MarkdownBlocks
{
    // Far below what the Markdown parser refuses; anything deeper is written at this depth.
    private const int MostDepth = 8;

    private readonly StringBuilder _written = new();
    private readonly List<Container> _open = [];
    private readonly Stack<ListState> _lists = new();
    private ListState? _lastList;
    private Container? _lastItem;
    private Container[] _lastOpen = [];
    private int _tooDeep;

    private sealed class ListState(bool isOrdered, char marker)
    {
        public bool IsOrdered { get; } = isOrdered;

        public char Marker { get; } = marker;

        public int Number { get; set; }
    }

    private sealed class Container(ListState? list, string marker)
    {
        public ListState? List { get; } = list;

        public string Marker { get; } = marker;

        public bool IsWritten { get; set; }

        public string Next()
        {
            if (List is null) return Marker;
            if (IsWritten) return new string(' ', Marker.Length);
            IsWritten = true;
            return Marker;
        }
    }

    public string Text => _written.ToString();

    public void OpenQuotation() => Open(new Container(null, "> "));

    public void OpenList(bool isOrdered, int start)
    {
        // Two lists in a row with one marker would be read as one list.
        var isSecond = _lastList is { } last && last.IsOrdered == isOrdered && last.Marker is '-' or '.';
        _lists.Push(new ListState(isOrdered, isOrdered ? isSecond ? ')' : '.' : isSecond ? '+' : '-') { Number = start });
        _lastList = null;
    }

    public void CloseList() => _lastList = _lists.Pop();

    public void OpenItem()
    {
        var list = _lists.Count > 0 ? _lists.Peek() : new ListState(false, '-');
        Open(new Container(list, list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Number++}{list.Marker} ") : $"{list.Marker} "));
    }

    /// <summary>Closes the innermost quotation or item.</summary>
    public void Close()
    {
        if (_tooDeep > 0) _tooDeep--;
        else _open.RemoveAt(_open.Count - 1);
    }

    public void Add(string block)
    {
        if (block.Length == 0) return;
        _lastList = null;
        var item = _open.FindLast(container => container.List is not null);
        // The empty line between stands within what holds both blocks.
        var shared = _open.Zip(_lastOpen).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First);
        if (_written.Length > 0 && !IsTight(item)) _written.Append(Prefix(shared).TrimEnd()).Append('\n');
        foreach (var line in block.Split('\n')) _written.Append((Prefix(_open) + line).TrimEnd(' ')).Append('\n');
        (_lastItem, _lastOpen) = (item, [.. _open]);
    }

    // An item follows the one before it, or the words above its list, without an empty line between them.
    private bool IsTight(Container? item) =>
        item is { IsWritten: false, List: { } list } && _lastItem is not null && _open[^1] == item
        && (_open.Contains(_lastItem) ? !list.IsOrdered || list.Number == 2 : _lastItem.List == list);

    private static string Prefix(IEnumerable<Container> containers) => string.Concat(containers.Select(container => container.Next()));

    private void Open(Container container)
    {
        if (_open.Count >= MostDepth) _tooDeep++;
        else _open.Add(container);
    }
}
