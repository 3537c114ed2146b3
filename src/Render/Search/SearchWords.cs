using System.Buffers;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Render.Search;

/// <summary>
/// Cuts a text into the words of the index: runs of what <see cref="WordCharacters"/> says that words consist of, folded for finding.
/// What is written without spaces (Han, Kana, Thai) is one word a letter. <c>theme/assets/search-words.js</c> does the same to what is looked for.
/// </summary>
/// <param name="isMarkup">Whether tags and character references are stepped over.</param>
/// <param name="room">Where words are put, at least <see cref="Longest"/> long.</param>
internal ref struct SearchWords(ReadOnlySpan<char> text, bool isMarkup, Span<char> room)
{
    /// <summary>In UTF-16 units; the rest of a longer word is not told apart.</summary>
    public const int Longest = 40;

    // FNV-1a.
    private const uint HashStart = 2166136261u, HashFactor = 16777619u;

    // For each ASCII character its folded form in words, or zero if it is not part of a word.
    private static ReadOnlySpan<byte> Plain =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    // A private character, which no word has.
    private static readonly Rune Unpaired = new(0xE000);

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room;
    private int _at;
    // The rest of a character that folds to several words, such as “㌔”.
    private ReadOnlySpan<char> _folded;

    /// <summary>The word, until the next is asked for.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Of the word, for <see cref="WordTable"/>.</summary>
    public uint Hash { get; private set; }

    public readonly SearchWords GetEnumerator() => this;

    public bool MoveNext()
    {
        if (NextFolded()) return true;
        while (_at < _text.Length)
        {
            var character = _text[_at];
            if (char.IsAscii(character) && Plain[character] != 0 || StartsWord(_at))
            {
                if (Take()) return true;
                continue;
            }
            var end = isMarkup && character is '<' or '&' ? _text[_at..].IndexOf(character == '<' ? '>' : ';') : 0;
            _at = end < 0 ? _text.Length : _at + end + 1;
        }
        return false;
    }

    // Nearly all words of most texts are ASCII.
    private bool Take()
    {
        var (length, hash, at) = (0, HashStart, _at);
        for (char character; at < _text.Length && char.IsAscii(character = _text[at]) && Plain[character] is not 0 and var plain; at++)
        {
            if (length == Longest) continue;
            _room[length++] = (char)plain;
            hash = (hash ^ plain) * HashFactor;
        }
        if (at < _text.Length && !char.IsAscii(_text[at]) && (at == _at || (RuneAt(_text, at) is var next && IsIn(next) && !WordCharacters.WritesWithoutSpaces(next))))
            return TakeOther();
        _at = at;
        Current = _room[..length];
        Hash = hash;
        return true;
    }

    private bool TakeOther()
    {
        var start = _at;
        _at += LengthOfPiece(_text[_at..]);
        _folded = Folding.ForFinding(_text[start.._at].ToString());
        return NextFolded();
    }

    // Nothing is left of marks that stand alone. A folded piece holds no spaces but those that part its words.
    private bool NextFolded()
    {
        _folded = _folded.TrimStart(' ');
        if (_folded.IsEmpty) return false;
        var length = LengthOfPiece(_folded);
        Current = _folded[..Math.Min(length, Longest)];
        _folded = _folded[length..];
        Hash = HashStart;
        foreach (var character in Current) Hash = (Hash ^ character) * HashFactor;
        return true;
    }

    // One letter of a script without spaces, or all up to one; at least one character.
    private static int LengthOfPiece(ReadOnlySpan<char> text)
    {
        var first = RuneAt(text, 0);
        var isAlone = WordCharacters.WritesWithoutSpaces(first);
        var length = first.Utf16SequenceLength;
        while (length < text.Length && RuneAt(text, length) is var rune
            && (isAlone ? WordCharacters.BelongsToLetter(rune) : IsIn(rune) && !WordCharacters.WritesWithoutSpaces(rune))) length += rune.Utf16SequenceLength;
        return length;
    }

    private readonly bool StartsWord(int at) => !char.IsAscii(_text[at]) && WordCharacters.IsPart(RuneAt(_text, at));

    private static bool IsIn(Rune rune) => rune.IsAscii ? Plain[rune.Value] != 0 : WordCharacters.IsPart(rune) || WordCharacters.IsUnseen(rune);

    // Half of a surrogate pair is no letter; its replacement has the same length.
    private static Rune RuneAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done ? rune : Unpaired;
}
