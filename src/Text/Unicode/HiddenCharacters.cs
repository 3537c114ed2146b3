using System.Buffers;
using System.Text;

namespace Annals.Text.Unicode;

/// <summary>
/// Characters that nobody sees and that a program obeys: control characters, which move a terminal's cursor and break XML; marks that turn the
/// direction of what follows (UAX #9; “Trojan Source”, CVE-2021-42574); and those that hide a text in another (Unicode TR36 and TR39), be it in selectors of variants or in letters
/// that are blank. They are shown and
/// not obeyed: each becomes one character that is seen, so that every place in the text stays the same.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>In place of a character that stands within a word and is no part of it.</summary>
    public const char Shown = '\uFFFD';

    private const char TagsAhead = '\uDB40';

    // What starts a run of tags that are meant: the flags of Scotland and others (UTS #51, ED-14a).
    private const string BlackFlag = "\U0001F3F4";

    private const string Turning = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly string Controls =
        string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n')));

    // Operators that are not written, what has been deprecated, and marks of notes between lines.
    private const string Obsolete = "\u2061\u2062\u2063\u2064\u206A\u206B\u206C\u206D\u206E\u206F\uFFF9\uFFFA\uFFFB";

    private const string Others = Turning + Obsolete + InvisibleCharacters.All + "\uDB40";
    private const string OthersInFields = Others + "\u200B\u2028\u2029\uFEFF";

    private static readonly SearchValues<char> InBodies = SearchValues.Create(Controls + Others);
    private static readonly SearchValues<char> InFields = SearchValues.Create(Controls + OthersInFields);

    // For the texts that have none, which are nearly all: searched for apart, each goes many characters at a time.
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(string.Concat(Controls.Where(char.IsAscii)));
    private static readonly SearchValues<char> AnyOther = SearchValues.Create(OthersInFields);

    /// <summary>
    /// Of a title, a name or another value that stands among others: nothing that turns what follows is left, save isolates that are closed again. Marks
    /// of direction (U+200E, U+200F, U+061C) and joiners (U+200C, U+200D), and selectors of variants, stay where Arabic, Persian, Hebrew, the scripts of India, Han, Mongolian and emoji are written with them.
    /// </summary>
    /// <param name="first">Where the first one that is shown stood; -1 where there was none.</param>
    public static string ShownInField(string text, out int first) => Show(text, InFields, isField: true, out first);

    public static string ShownInField(string text) => ShownInField(text, out _);

    /// <summary>Of a text in paragraphs: what is turned is turned back before its paragraph ends, or is not turned. Overrides are always shown.</summary>
    /// <param name="first">As above.</param>
    public static string ShownInBody(string text, out int first) => Show(text, InBodies, isField: false, out first);

    /// <summary>On one line of a terminal or a log, whatever the text is.</summary>
    public static string ShownOnLine(string text) => ShownInField(text).Replace('\n', '␊').Replace('\t', ' ');

    private static string Show(string text, SearchValues<char> hidden, bool isField, out int first)
    {
        first = -1;
        if (!MayHave(text)) return text;
        var shown = text.ToCharArray();
        // What has been opened in this paragraph and not closed, innermost last.
        var open = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n') CloseAll();
            if (!hidden.Contains(text[i])) continue;
            switch (text[i])
            {
                case '\u202A' or '\u202B' when !isField:
                case '\u2066' or '\u2067' or '\u2068':
                    open.Add(i);
                    break;
                case '\u202C' when open.Count > 0 && text[open[^1]] is '\u202A' or '\u202B':
                    open.RemoveAt(open.Count - 1);
                    break;
                case '\u2069' when open.FindLastIndex(opened => text[opened] is >= '\u2066') is >= 0 and var isolate:
                    // It closes what was opened inside, too.
                    open.RemoveRange(isolate, open.Count - isolate);
                    break;
                case '\u200B' when i > 0 && text[i - 1] is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF'):
                    // Between the words of Thai, Lao, Tibetan, Burmese and Khmer, which have no spaces.
                    break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    // A line end as Windows has it.
                    break;
                case TagsAhead:
                    i = ShowTags(text, i, shown);
                    break;
                case var character when InvisibleCharacters.All.Contains(character):
                    var length = char.IsSurrogatePair(text, i) ? 2 : 1;
                    if (!InvisibleCharacters.IsMeant(text, i)) shown.AsSpan(i, length).Fill(Shown);
                    i += length - 1;
                    break;
                default:
                    shown[i] = PictureOf(text[i]);
                    break;
            }
        }
        CloseAll();
        first = text.AsSpan().CommonPrefixLength(shown);
        if (first < text.Length) return new string(shown);
        first = -1;
        return text;

        void CloseAll()
        {
            foreach (var opened in open) shown[opened] = Shown;
            open.Clear();
        }
    }

    private static bool MayHave(ReadOnlySpan<char> text) => text.ContainsAny(AsciiControls)
        || (!Ascii.IsValid(text) && (text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAny(AnyOther)));

    // The pictures of control characters, U+2400 and on, are theirs; what ends a word or a line keeps doing so.
    private static char PictureOf(char hidden) => hidden switch
    {
        < ' ' => (char)('\u2400' + hidden),
        '\u007F' => '\u2421',
        '\u0085' or '\u2028' or '\u2029' => '\u2424',
        '\u200B' => '\u2423',
        <= '\u009F' => '\u2426',
        _ => Shown,
    };

    /// <returns>The last place of the run of tags that starts here; the place itself where it is something else, such as a variant of a letter.</returns>
    private static int ShowTags(string text, int start, char[] shown)
    {
        var end = start;
        while (end + 1 < text.Length && text[end] == TagsAhead && text[end + 1] is >= '\uDC00' and <= '\uDC7F') end += 2;
        if (end == start)
        {
            // A variant of a Han character, or nothing that is assigned.
            if (start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) && !InvisibleCharacters.IsMeant(text, start)) shown.AsSpan(start, 2).Fill(Shown);
            return start;
        }
        var isFlag = text[end - 1] == '\uDC7F' && end - start <= 16 && text.AsSpan(0, start).EndsWith(BlackFlag, StringComparison.Ordinal);
        if (!isFlag) shown.AsSpan(start..end).Fill(Shown);
        return end - 1;
    }
}
