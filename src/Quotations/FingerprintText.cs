using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annals.Reporting;

namespace Annals.Quotations;

/// <summary>
/// The form of a words file: a line <c>annals-words 2</c>, then one hash a line in six lower-case hexadecimal digits,
/// ascending, each once; every line ends with LF.
/// </summary>
internal static class FingerprintText
{
    /// <summary>The first line of the first version.</summary>
    public const string EarlierHead = Format + " 1";

    private const string Format = "annals-words";
    private const string Head = Format + " 2";
    private const string Again = "delete the file, and make it again with “annals verify --clippings FOLDER --words”";
    private const int Digits = 6;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string Print(ImmutableArray<uint> hashes)
    {
        var text = new StringBuilder(Head, Head.Length + 1 + hashes.Length * (Digits + 1)).Append('\n');
        foreach (var hash in hashes) text.Append(CultureInfo.InvariantCulture, $"{hash:x6}\n");
        return text.ToString();
    }

    /// <returns>Null where the file is broken; its first fault has been reported, since the rest cannot be trusted.</returns>
    public static Fingerprint? Parse(string path, string text, Diagnostics diagnostics)
    {
        var isEarlier = text.StartsWith(EarlierHead + "\n", StringComparison.Ordinal);
        var hashes = ImmutableArray.CreateBuilder<uint>(text.Length / (Digits + 1));
        var line = 0;
        for (var start = 0; start < text.Length || line == 0;)
        {
            line++;
            var length = text.AsSpan(start).IndexOf('\n');
            var words = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            var fault = line == 1 ? isEarlier ? null : HeadFault(words) : HashFault(words, hashes);
            if (fault is null && length < 0) fault = (words.Length + 1, "the file breaks off here: its last line does not end");
            if (fault is { } found)
            {
                diagnostics.Add(Rules.BrokenWords, path, new Position(line, found.Column), $"{found.Message}; {Again}");
                return null;
            }
            start += length + 1;
        }
        if (isEarlier)
            diagnostics.Add(Rules.EarlierWords, path, new Position(1, Format.Length + 2),
                "this file has the words as earlier versions of Annals compared them, so that quotations in other letters than plain Latin ones may go unchecked; make it anew with “annals verify --clippings FOLDER --words”");
        return new Fingerprint(hashes.ToImmutable(), isEarlier);
    }

    private static (int Column, string Message)? HeadFault(ReadOnlySpan<char> line) =>
        line.SequenceEqual(Head) ? null
        : line.StartsWith(Format + " ") ? (Format.Length + 2, $"this version of Annals reads “{Head}” and “{EarlierHead}” only")
        : (1, $"the first line must be “{Head}”");

    private static (int Column, string Message)? HashFault(ReadOnlySpan<char> line, ImmutableArray<uint>.Builder hashes)
    {
        const string expected = "six digits from 0 to 9 and a to f are expected here, and nothing else";
        var wrong = line.IndexOfAnyExcept(Hexadecimal);
        if (wrong >= 0 || line.Length != Digits) return (1 + (wrong >= 0 ? Math.Min(wrong, Digits) : Math.Min(line.Length, Digits)), expected);
        var hash = uint.Parse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (hashes.Count > 0 && hash <= hashes[^1]) return (1, "the lines must ascend, each once");
        hashes.Add(hash);
        return null;
    }
}
