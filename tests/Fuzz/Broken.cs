namespace Annals.Fuzz;

/// <summary>A property does not hold.</summary>
internal sealed class Broken(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new Broken(message);
    }
}
