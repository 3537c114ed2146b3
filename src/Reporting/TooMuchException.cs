namespace Annals.Reporting;

/// <summary>A text holds more of something than is read; thrown also from within a library that would otherwise take it all.</summary>
/// <param name="at">Where in the file.</param>
/// <param name="message">How much there may be, and what to do.</param>
/// <param name="rule">Null for <see cref="Rules.TooMuch"/>.</param>
public sealed class TooMuchException(Position at, string message, Rule? rule = null) : Exception(message)
{
    public Position At { get; } = at;

    public Rule Rule { get; } = rule ?? Rules.TooMuch;
}
