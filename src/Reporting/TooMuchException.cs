namespace Annals.Reporting;

/// <summary>A text holds more of something than is read; thrown from within a library that would otherwise take it all.</summary>
/// <param name="at">Where in the file.</param>
/// <param name="message">How many there may be, and what to do.</param>
public sealed class TooMuchException(Position at, string message) : Exception(message)
{
    public Position At { get; } = at;
}
