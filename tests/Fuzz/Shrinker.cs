namespace Annals.Fuzz;

/// <summary>Finds the part of a text that still breaks the same.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    /// <param name="isBroken">Whether a text still breaks.</param>
    public static string Shrink(string text, Func<string, bool> isBroken)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var length = Math.Max(1, text.Length / 2); ; length = Math.Max(1, length / 2))
        {
            var shorter = Without(text, length, text => clock.Elapsed < MostTime && isBroken(text));
            var isDone = length == 1 && shorter.Length == text.Length;
            text = shorter;
            if (isDone || clock.Elapsed >= MostTime) return text;
        }
    }

    // Takes away as many parts of this length as can be missed.
    private static string Without(string text, int length, Func<string, bool> isBroken)
    {
        for (var start = 0; start < text.Length;)
        {
            var without = text.Remove(start, Math.Min(length, text.Length - start));
            if (isBroken(without)) text = without;
            else start += length;
        }
        return text;
    }
}
