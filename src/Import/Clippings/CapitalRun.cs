namespace Annals.Import.Clippings;

/// <summary>Words in a row that start with a capital, as names do.</summary>
/// <param name="StartsSentence">Whether its first word would have a capital in any case.</param>
/// <param name="Before">The word before it in small letters, or nothing.</param>
/// <param name="After">What follows it, as far as needed to tell what it is.</param>
internal sealed record CapitalRun(int Paragraph, int Start, int Length, string Text, bool StartsSentence, string Before, string After)
{
    public string[] Words => Text.Split(' ');
}
