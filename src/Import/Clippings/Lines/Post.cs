using Annals.Dates;
using Annals.Dates.Foreign;

namespace Annals.Import.Clippings.Lines;

/// <summary>A post on a social network, as articles embed it: <c>words — Name (@handle) November 27, 2022</c>.</summary>
/// <param name="Date">Null where it cannot be read.</param>
internal sealed record Post(string Words, string Author, string Handle, Edtf? Date)
{
    /// <returns>Null for anything else.</returns>
    public static Post? Parse(string line)
    {
        if (LinePatterns.Post().Match(line) is not { Success: true } match) return null;
        var words = line[..match.Index].Trim();
        var author = Names(match.Groups["author"].Value);
        return words.Length == 0 || author.Length == 0
            ? null
            : new Post(words, author, match.Groups["handle"].Value, ForeignDates.Read(match.Groups["date"].Value));
    }

    // Flags and other pictures beside a name are no part of it.
    private static string Names(string author)
    {
        var name = new System.Text.StringBuilder(author.Length);
        foreach (var rune in author.EnumerateRunes())
            if (System.Text.Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '.' or '\'' or '’' or '&') name.Append(rune);
        return name.ToString().Trim();
    }
}
