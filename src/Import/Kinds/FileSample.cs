using System.Collections.Immutable;
using System.Text.Json;
using Annals.Import.Drafts;

namespace Annals.Import.Kinds;

/// <summary>What the kind of a file is told by: its text, its first lines, and how its name ends.</summary>
/// <param name="Text">All of it, without the white space around it.</param>
/// <param name="Lines">The first of its lines that are not blank.</param>
/// <param name="Ending">Of its name, in lower case, as in <c>.csv</c>; empty for none.</param>
/// <param name="FirstLine">The line of the file on which the text begins, from one.</param>
internal sealed record FileSample(string Text, ImmutableArray<string> Lines, string Ending, int FirstLine)
{
    // Of a long file the beginning says what the rest is.
    private const int MostCharacters = 100_000, MostLines = 500;

    private readonly Lazy<JsonElement?> _json = new(() => JsonSigns.Parse(Text));

    /// <summary>All of it as JSON; null for what is none, or broken.</summary>
    public JsonElement? Json => _json.Value;

    /// <summary>The text as far as signs are looked for in it.</summary>
    public string Beginning { get; } = Cut(Text);

    /// <summary>The same with the tabs at its start and end, which are empty cells where it is a table.</summary>
    public string Rows { get; private init; } = "";

    public static FileSample Of(OriginalFile file)
    {
        var start = file.Text.Length - file.Text.AsSpan().TrimStart().Length;
        var text = file.Text.Trim();
        return new FileSample(text, Split(text), file.Ending, file.Text.AsSpan(0, start).Count('\n') + 1) { Rows = Cut(file.Text.AsSpan().Trim('\n')) };
    }

    /// <summary>Whether so much of the lines is as it should be, and at least two of them are.</summary>
    public bool Mostly(double share, Func<string, bool> isSo) => Lines.Count(isSo) is >= 2 and var count && count >= share * Lines.Length;

    private static string Cut(ReadOnlySpan<char> text) =>
        (text.Length <= MostCharacters ? text : text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)]).ToString();

    private static ImmutableArray<string> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var read = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (!line.IsWhiteSpace()) lines.Add(line.TrimEnd().ToString());
            read += line.Length + 1;
            if (lines.Count == MostLines || read > MostCharacters) break;
        }
        return lines.ToImmutable();
    }
}
