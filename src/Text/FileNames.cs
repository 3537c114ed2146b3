using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Annals.Text;

/// <summary>Names of files as every system has them: which ones can be published, and which are one and the same on some.</summary>
public static class FileNames
{
    private const char FirstSyllable = '\uAC00', LastSyllable = '\uD7A3';

    // The parts of Hangul syllables, for which Unicode has a rule and no list (section 3.12).
    private const int FirstLead = 0x1100, FirstVowel = 0x1161, BeforeTail = 0x11A7, Vowels = 21, Tails = 28;

    // Of all other characters that are not their own lower case: canonical decomposition after full case folding (Unicode 14, UnicodeData and CaseFolding).
    private static readonly Lazy<FrozenDictionary<int, string>> Known = new(ReadKnown);

    // Names that Windows takes for devices.
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. "123456789¹²³".SelectMany(digit => (string[])[$"com{digit}", $"lpt{digit}"])]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Devices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a path below a folder, with slashes, leads to the same place on every system and can stand on a line: no part is empty, <c>.</c> or <c>..</c>, and none
    /// has a control character, a line separator, a backslash, or U+FFFD, which stands for what is not Unicode.
    /// </summary>
    public static bool IsSound(ReadOnlySpan<char> path)
    {
        if (Path.IsPathRooted(path)) return false;
        foreach (var character in path)
            if (char.IsControl(character) || character is '\\' or '\u2028' or '\u2029' or '\uFFFD') return false;
        foreach (var part in path.Split('/'))
            if (path[part] is "" or "." or "..") return false;
        return true;
    }

    /// <summary>
    /// The form in which macOS and Windows compare paths: without case, and with composed and decomposed letters alike. Two paths with one form may be one file there.
    /// Marks on one letter are alike in any order, which is more than any system does.
    /// </summary>
    public static string Folded(string path)
    {
        if (Ascii.IsValid(path)) return path.ToLowerInvariant();
        var folded = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
            if (Known.Value.TryGetValue(rune.Value, out var known)) folded.Append(known);
            else if (rune.Value is >= FirstSyllable and <= LastSyllable) AppendSyllable(folded, rune.Value - FirstSyllable);
            else folded.Append(Rune.ToLowerInvariant(rune));
        return Ordered(folded.ToString());
    }

    /// <summary>Whether Windows takes this for a device, as it does in any folder.</summary>
    public static bool IsWindowsDevice(ReadOnlySpan<char> name) => name.Length is >= 3 and <= 7 && BySpan.Contains(name);

    /// <summary>The folders that a file stands in, with slashes, innermost first.</summary>
    public static IEnumerable<string> FoldersAbove(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }

    /// <param name="name">Of a file or folder, without those that it stands in.</param>
    /// <returns>What is wrong with it, for a sentence; null where nothing is.</returns>
    public static string? WindowsProblem(ReadOnlySpan<char> name)
    {
        // A device has any ending, and spaces before it.
        var end = name.IndexOfAny('.', ':');
        return IsWindowsDevice((end < 0 ? name : name[..end]).TrimEnd(' ')) ? "Windows takes it for a device"
            : name.Contains(':') ? "on Windows a colon begins what is hidden in a file"
            : name.EndsWith('.') || name.EndsWith(' ') ? "Windows leaves out a dot or space at the end"
            : null;
    }

    private static void AppendSyllable(StringBuilder folded, int syllable)
    {
        folded.Append((char)(FirstLead + syllable / (Vowels * Tails))).Append((char)(FirstVowel + syllable / Tails % Vowels));
        if (syllable % Tails is > 0 and var tail) folded.Append((char)(BeforeTail + tail));
    }

    private static string Ordered(string text)
    {
        var characters = text.ToCharArray();
        for (int start = 0, end; start < characters.Length; start = end)
        {
            for (end = start; end < characters.Length && char.GetUnicodeCategory(characters[end]) == UnicodeCategory.NonSpacingMark;) end++;
            if (end - start > 1) Array.Sort(characters, start, end - start);
            if (end == start) end++;
        }
        return new string(characters);
    }

    private static FrozenDictionary<int, string> ReadKnown()
    {
        using var reader = new StreamReader(typeof(FileNames).Assembly.GetManifestResourceStream("text/folded-names.txt")!);
        var known = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            var numbers = line.Split(' ').Select(number => int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            known[numbers[0]] = string.Concat(numbers[1..].Select(number => new Rune(number).ToString()));
        }
        return known.ToFrozenDictionary();
    }
}
