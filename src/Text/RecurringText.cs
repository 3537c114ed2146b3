namespace Annals.Text;

/// <summary>
/// One text in memory for those that stand in a thousand documents, as names, keys and ids do: each of its own would be made, kept and moved there.
/// What is remembered is only what was met lately, so that it has no more room for a long timeline than for a short one.
/// </summary>
internal static class RecurringText
{
    // A power of two.
    private const int Places = 4096;

    private static readonly string?[] Met = new string?[Places];

    /// <returns>The text; the same one as before wherever it is still remembered.</returns>
    // Two threads may take one place at once: either text is right, and one of them is met anew.
    public static string Of(ReadOnlySpan<char> text)
    {
        ref var place = ref Met[string.GetHashCode(text) & (Places - 1)];
        return place is { } met && text.SequenceEqual(met) ? met : place = text.ToString();
    }
}
