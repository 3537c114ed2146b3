namespace Annals.Import.Clippings.Lines;

/// <summary>Takes a text apart into its passages, and joins the lines of paragraphs that were wrapped at a fixed width.</summary>
internal static class PassageReader
{
    // The widths at which mail programs, terminals and editors wrap lines.
    private const int Narrowest = 45;
    private const int Widest = 110;
    private const int Ragged = 30;

    public static List<Passage> Read(string text)
    {
        var passages = new List<Passage>();
        var block = new List<Passage>();
        var number = 0;
        var afterBlank = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var words = Tidy(line);
            if (words.Length == 0)
            {
                Close(block, passages);
                afterBlank = true;
                continue;
            }
            block.Add(new Passage(number, number, words, afterBlank));
            afterBlank = false;
        }
        Close(block, passages);
        return passages;
    }

    private static void Close(List<Passage> block, List<Passage> passages)
    {
        if (IsBroken(block)) passages.Add(new Passage(block[0].First, block[^1].Last, string.Join(' ', block.Select(line => line.Text)), true));
        else passages.AddRange(block);
        block.Clear();
    }

    // All lines but the last are about as long as the width, and not all of them end a sentence.
    private static bool IsBroken(List<Passage> block)
    {
        if (block.Count < 2) return false;
        var lengths = block.SkipLast(1).Select(line => line.Text.Length).ToArray();
        var (shortest, longest) = (lengths.Min(), lengths.Max());
        return shortest >= Narrowest && longest <= Widest && longest - shortest <= Ragged && block[^1].Text.Length <= Widest
            && block.SkipLast(1).Any(line => !Wording.EndsSentence(line.Text))
            && Wording.EndsSentence(block[^1].Text);
    }

    // Without the invisible characters that copying from a page brings along; all kinds of space are one space.
    private static string Tidy(ReadOnlySpan<char> line)
    {
        var tidy = new System.Text.StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (character is '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD') continue;
            if (!char.IsWhiteSpace(character) && !char.IsControl(character)) tidy.Append(character);
            else if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
        }
        return tidy.ToString().TrimEnd();
    }
}

/// <summary>A line of the original, or several where one paragraph was broken over them.</summary>
/// <param name="First">Line, from one.</param>
/// <param name="Last">The last line; the first again for one line.</param>
/// <param name="FollowsBlank">Whether an empty line, or nothing, stands before it.</param>
internal sealed record Passage(int First, int Last, string Text, bool FollowsBlank);
