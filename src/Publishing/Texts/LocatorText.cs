using Annals.Parse.Prose;

namespace Annals.Publishing.Texts;

/// <summary>Where in a source something stands, as it is shown.</summary>
internal static class LocatorText
{
    /// <summary>The locator with its numbers kept beside what they count: lines part in “p. 4, line 2” behind the comma alone.</summary>
    /// <returns>Null where there is none.</returns>
    public static string? Of(string locator)
    {
        if (locator.Length == 0) return null;
        if (!locator.Contains(' ', StringComparison.Ordinal)) return locator;
        return string.Create(locator.Length, locator, (shown, written) =>
        {
            for (var i = 0; i < written.Length; i++)
                shown[i] = written[i] == ' ' && i + 1 < written.Length && char.IsDigit(written[i + 1]) ? Body.FirmSpace : written[i];
        });
    }
}
