using System.Globalization;
using System.Runtime.CompilerServices;

namespace Annals.Text.Unicode;

/// <summary>
/// What the Unicode Character Database says of characters, as far as texts are compared by it: .NET's own normalisation does nothing in a program
/// without culture data, as ours is so that a release is one file. <c>characters.txt</c> names the version, and the script that makes it.
/// Read when the first text comes that is not ASCII.
/// </summary>
internal sealed class CharacterTables
{
    public static readonly CharacterTables Shared = new();

    private CharacterTables()
    {
        using var stream = typeof(CharacterTables).Assembly.GetManifestResourceStream("characters.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            foreach (var record in line.AsSpan(1).Split(';')) Read(line[0], line.AsSpan(1)[record]);
        }
        // Jamo that end a syllable are composed by arithmetic, in no table (Unicode 15, 3.12).
        for (var vowel = 0x1161; vowel <= 0x1175; vowel++) MayJoin[vowel] = true;
        for (var last = 0x11A8; last <= 0x11C2; last++) MayJoin[last] = true;
    }

    /// <summary>Canonical decompositions, one step at a time.</summary>
    public Map<string> Decompositions { get; } = new();

    /// <summary>Canonical combining classes.</summary>
    public Map<byte> Classes { get; } = new();

    /// <summary>What two characters are composed to.</summary>
    public Dictionary<(int, int), int> Pairs { get; } = [];

    /// <summary>Characters whose presence may make a text something else than its composed form.</summary>
    public Map<bool> MayJoin { get; } = new();

    /// <summary>What stands for a character where something is looked for.</summary>
    public Map<string> ForFinding { get; } = new();

    /// <summary>What stands for a character in what names something.</summary>
    public Map<string> ForNames { get; } = new();

    private void Read(char section, ReadOnlySpan<char> record)
    {
        var space = record.IndexOf(' ');
        var codes = space < 0 ? record : record[..space];
        var mapping = space < 0 ? "" : Text(record[(space + 1)..]);
        var dash = codes.IndexOf('-');
        var first = Code(dash < 0 ? codes : codes[..dash]);
        var last = dash < 0 ? first : Code(codes[(dash + 1)..^1]);
        var ascends = codes[^1] == '+';
        for (var code = first; code <= last; code++)
            Add(section, code, ascends && code > first ? char.ConvertFromUtf32(char.ConvertToUtf32(mapping, 0) + code - first) : mapping);
    }

    private void Add(char section, int code, string mapping)
    {
        switch (section)
        {
            case 'C':
                Decompositions[code] = mapping;
                var second = char.ConvertToUtf32(mapping, mapping.Length - (char.IsLowSurrogate(mapping[^1]) ? 2 : 1));
                Pairs[(char.ConvertToUtf32(mapping, 0), second)] = code;
                MayJoin[second] = true;
                break;
            case 'X':
                Decompositions[code] = mapping;
                MayJoin[code] = true;
                break;
            case 'M':
                Classes[code] = (byte)mapping[0];
                MayJoin[code] = true;
                break;
            case 'F':
                ForFinding[code] = ForNames[code] = mapping;
                break;
            default:
                ForNames[code] = mapping;
                break;
        }
    }

    private static string Text(ReadOnlySpan<char> codes)
    {
        var text = "";
        foreach (var code in codes.Split(' ')) text += char.ConvertFromUtf32(Code(codes[code]));
        return text;
    }

    private static int Code(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Something that is known of some characters, by code point; it is filled once and then only read.</summary>
    public sealed class Map<T>
    {
        private const int PageBits = 8;

        private readonly T?[]?[] _pages = new T?[0x110000 >> PageBits][];

        /// <summary>Nothing for a character of which nothing is known.</summary>
        public T? this[int code]
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _pages[code >> PageBits] is { } page ? page[code & ((1 << PageBits) - 1)] : default;
            set => (_pages[code >> PageBits] ??= new T[1 << PageBits])[code & ((1 << PageBits) - 1)] = value;
        }
    }
}
