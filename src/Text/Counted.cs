using System.Globalization;

namespace Annals.Text;

/// <summary>Numbers of things in the program's own messages, which are in English.</summary>
public static class Counted
{
    /// <returns>“1 entry”, “2 entries”.</returns>
    public static string Of(int number, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : several)}");

    /// <summary>The same for words whose plural has an s, and nothing else.</summary>
    public static string Of(int number, string one) => Of(number, one, one + "s");
}
