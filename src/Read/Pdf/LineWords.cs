using System.Text;

namespace Annals.Read.Pdf;

/// <summary>The letters of a line, put together one by one from the left, with blanks between its words.</summary>
internal sealed class LineWords
{
    private readonly StringBuilder _text = new(120);
    private readonly List<int> _ends = [];
    private double? _firstEnd, _lastStart;
    private double _blanks;
    private int _count;
    private bool _isBlank, _hasRight, _isMark;

    /// <summary>Where the line begins and ends, in points; marks of notes that were left out belong to it.</summary>
    public double Left { get; private set; }

    public double Right { get; private set; }

    /// <summary>The widest white between two words, in points.</summary>
    public double Widest { get; private set; }

    /// <summary>How wide the others are, each.</summary>
    public double OtherBlanks => _count > 1 ? (_blanks - Widest) / (_count - 1) : 0;

    /// <summary>Whether it begins with a raised sign.</summary>
    public bool IsMarked { get; private set; }

    public double FirstWidth => (_firstEnd ?? Right) - Left;

    public double LastWidth => Right - (_lastStart ?? Left);

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether a raised figure belongs to what stands before it.</summary>
    public bool EndsInFigureOrUnit
    {
        get
        {
            if (char.IsDigit(_text[^1]) || _text[^1] is '-' or '−') return true;
            if (_isBlank) return false;
            var start = _text.Length;
            while (start > 0 && _text.Length - start < 3 && char.IsLetter(_text[start - 1])) start--;
            return (start == 0 || _text[start - 1] == ' ') && _text.ToString(start, _text.Length - start) is "m" or "km" or "cm" or "mm" or "ft" or "in" or "dm" or "s";
        }
    }

    /// <param name="least">How far a blank reaches beyond the letter before it, to be one: soft hyphens are printed as blanks of no width.</param>
    public void Blank(in PrintedLetter blank, double least) => _isBlank |= IsEmpty || blank.Right - Right > least;

    /// <param name="gap">From how much white on, in points, a word begins.</param>
    /// <param name="isMark">Whether it is a raised sign before all words.</param>
    public void Add(in PrintedLetter letter, double gap, bool isMark)
    {
        if (IsEmpty) Left = letter.Left;
        else if (_isBlank || (_isMark && !LineReader.IsMark(letter.Text)) || letter.Left - Right > gap) Part(letter.Left);
        _isMark = isMark || (_isMark && LineReader.IsMark(letter.Text));
        IsMarked |= isMark;
        _isBlank = false;
        Right = letter.Right;
        _hasRight |= letter.Text[0] >= VisualOrder.FirstFromRight;
        _text.Append(letter.Text);
        _ends.Add(_text.Length);
    }

    /// <summary>The mark of a note behind a word.</summary>
    public void Skip(in PrintedLetter letter)
    {
        Right = Math.Max(Right, letter.Right);
        _isBlank = false;
    }

    /// <param name="isFromRight">Whether the line is read from there.</param>
    public string Text(bool isFromRight)
    {
        if (!_hasRight) return _text.ToString();
        var (letters, start) = (new List<string>(_ends.Count), 0);
        foreach (var end in _ends)
        {
            letters.Add(_text.ToString(start, end - start));
            start = end;
        }
        return isFromRight ? VisualOrder.Logical(letters) : VisualOrder.Mended(letters);
    }

    private void Part(double next)
    {
        var width = next - Right;
        Widest = Math.Max(Widest, width);
        _blanks += width;
        _count++;
        _firstEnd ??= Right;
        _lastStart = next;
        _text.Append(' ');
        _ends.Add(_text.Length);
    }
}
