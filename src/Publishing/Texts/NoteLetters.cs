namespace Annals.Publishing.Texts;

/// <summary>The signs of notes: letters, so that they are not taken for the numbers of references.</summary>
internal static class NoteLetters
{
    /// <param name="number">From one.</param>
    /// <returns>a to z, then aa.</returns>
    public static string Of(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
