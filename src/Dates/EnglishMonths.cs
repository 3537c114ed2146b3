namespace Annals.Dates;

/// <summary>
/// The months in English, which diagnostics are written in; those of a site come from its language.
/// </summary>
internal static class EnglishMonths
{
    public static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>1 to 12 for a name, or three or more letters of one; 0 for anything else.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        for (var i = 0; i < 12; i++)
            if (Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }
}
