using System.Buffers;
using System.Globalization;
using System.Text;
using Annals.Text;

namespace Annals.Render.Search;

/// <summary>
/// Cuts a text into the words of the index: runs of letters, marks and numbers (Unicode categories L, M and N), without case and accents.
/// What is written without spaces (Han, Kana, Thai) is one word a character. <c>theme/assets/search-words.js</c> does the same to what is looked for.
/// </summary>
/// <param name="isMarkup">Whether tags and character references are stepped over.</param>
/// <param name="room">Where words are put, at least <see cref="Longest"/> long.</param>
internal ref struct SearchWords(ReadOnlySpan<char> text, bool isMarkup, Span<char> room)
{
    /// <summary>In UTF-16 units; the rest of a longer word is not told apart.</summary>
    public const int Longest = 40;

    // FNV-1a.
    private const uint HashStart = 2166136261u, HashFactor = 16777619u;

    // For each ASCII character the one that stands for it in words; nought if none does. Bytes of the program need no array that is made first.
    private static ReadOnlySpan<byte> Plain =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room;
    private int _at;

    /// <summary>The word, until the next is asked for.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Of the word, for <see cref="WordTable"/>.</summary>
    public uint Hash { get; private set; }

    public readonly SearchWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var character = _text[_at];
            if (char.IsAscii(character) && Plain[character] != 0 || LengthAt(_at) > 0) return Take();
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
        if (at < _text.Length && !char.IsAscii(_text[at]) && LengthAt(at) > 0 && (at == _at || !StandsAlone(_text[at]))) return TakeOther();
        _at = at;
        Current = _room[..length];
        Hash = hash;
        return true;
    }

    private bool TakeOther()
    {
        var start = _at;
        var isAlone = StandsAlone(_text[start]);
        for (_at += LengthAt(_at); !isAlone && _at < _text.Length && LengthAt(_at) is > 0 and var length && !StandsAlone(_text[_at]);) _at += length;
        var folded = Folding.Fold(_text[start.._at].ToString()).AsSpan();
        Current = folded[..Math.Min(folded.Length, Longest)];
        Hash = HashStart;
        foreach (var character in Current) Hash = (Hash ^ character) * HashFactor;
        return folded.Length > 0 || MoveNext();
    }

    // How many UTF-16 units of a word stand here; nought where no word has this character.
    private readonly int LengthAt(int at)
    {
        var character = _text[at];
        if (char.IsAscii(character)) return Plain[character] == 0 ? 0 : 1;
        if (!char.IsSurrogate(character)) return IsOfWord(CharUnicodeInfo.GetUnicodeCategory(character)) ? 1 : 0;
        return Rune.DecodeFromUtf16(_text[at..], out var rune, out var length) == OperationStatus.Done && IsOfWord(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    private static bool IsOfWord(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;

    private static bool StandsAlone(char character) =>
        character is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
