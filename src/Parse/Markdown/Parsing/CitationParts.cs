using System.Buffers;
using System.Text;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Where a citation in brackets ends and which parts it has. Brackets and braces may stand in a locator where they are closed
/// again, as in <c>[@a, p. [iv]]</c> and <c>[@a, {pp. 4; 7}]</c>, and a character with a backslash before it is plain text.
/// </summary>
internal static class CitationParts
{
    /// <summary>Besides a blank, what may stand before the @ of a key.</summary>
    public const string BeforeAtSign = "-:,./";

    /// <summary>Besides a blank, what ends a key.</summary>
    public const string BehindKey = ",;{}[]()|";

    /// <summary>What is no part of a key where it stands at its end.</summary>
    public const string NotLastOfKey = ".:!?";

    /// <summary>What stands between a key and its locator.</summary>
    public const string BeforeLocator = ",: \t\n";

    /// <summary>The place of the bracket that closes the one at the start.</summary>
    /// <returns>
    /// -1 where none does, or where a link or another citation stands in between. An escaped bracket alone may be the one that was
    /// meant to close it: then nothing is taken for a locator up to the next one.
    /// </returns>
    public static int EndOf(ReadOnlySpan<char> text)
    {
        var (depth, escaped) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscaped = text[i] == '\\' && i + 1 < text.Length && text[i + 1] is not '\n';
            if (isEscaped) i++;
            if (text[i] == '[')
            {
                if (i > 0 && Opens(text[(i + 1)..])) return -1;
                if (isEscaped) escaped++;
                else depth++;
            }
            else if (text[i] == ']' && isEscaped && --escaped < 0) return -1;
            else if (text[i] == ']' && !isEscaped)
            {
                if (--depth == 0) return i;
                if (i + 1 < text.Length && text[i + 1] == '(') return -1;
            }
        }
        return -1;
    }

    /// <summary>The place of the semicolon at which the part that starts here ends; the end of the text where there is none.</summary>
    public static int EndOfPart(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] is '{' or '[') depth++;
            else if (text[i] is '}' or ']') depth--;
            else if (text[i] == ';' && depth <= 0 && !EndsEntity(text[start..i])) return i;
        }
        return text.Length;
    }

    /// <summary>The place of the @ of a key in a part.</summary>
    /// <returns>-1 where it has none. One behind a letter belongs to an address of e-mail.</returns>
    public static int AtSignIn(ReadOnlySpan<char> part)
    {
        for (var atSign = part.IndexOf('@'); atSign >= 0; atSign = NextAtSign(part, atSign))
        {
            var opens = atSign == 0 || char.IsWhiteSpace(part[atSign - 1]) || BeforeAtSign.Contains(part[atSign - 1]);
            if (opens && atSign + 1 < part.Length && (part[atSign + 1] is '_' or '{' || StartsWord(part[(atSign + 1)..]))) return atSign;
        }
        return -1;
    }

    /// <summary>The key behind its @, plain or in braces, as in <c>@{a}</c>.</summary>
    /// <returns>Where it starts and ends, and where what follows it starts.</returns>
    public static (Range Key, int End) KeyIn(ReadOnlySpan<char> part, int atSign)
    {
        var start = atSign + 1;
        if (start < part.Length && part[start] == '{')
        {
            var close = part[start..].IndexOf('}');
            if (close > 1) return ((start + 1)..(start + close), start + close + 1);
        }
        var end = start;
        while (end < part.Length && !char.IsWhiteSpace(part[end]) && !BehindKey.Contains(part[end])) end++;
        // A full stop or a colon behind it is no part of it.
        while (end > start && NotLastOfKey.Contains(part[end - 1])) end--;
        return (start..end, end);
    }

    private static bool Opens(ReadOnlySpan<char> behind) => behind is ['[' or '@', ..] or ['-' or '\\', '[' or '@' or '-', ..];

    private static bool StartsWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(rune);

    private static int NextAtSign(ReadOnlySpan<char> part, int atSign) => part[(atSign + 1)..].IndexOf('@') is >= 0 and var next ? atSign + 1 + next : -1;

    // The semicolon of "&amp;" parts nothing.
    private static bool EndsEntity(ReadOnlySpan<char> before)
    {
        var length = 0;
        while (length < before.Length && length < 32 && (char.IsAsciiLetterOrDigit(before[^(length + 1)]) || before[^(length + 1)] == '#')) length++;
        return length > 0 && length < before.Length && before[^(length + 1)] == '&';
    }
}
