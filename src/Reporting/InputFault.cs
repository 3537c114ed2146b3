using Annals.Text;

namespace Annals.Reporting;

/// <summary>What an author's input can do to a whole stage: a disk that refuses, or a text that keeps a pattern busy.</summary>
public static class InputFault
{
    /// <param name="input">The folder that was being read.</param>
    /// <returns>What to tell the author; null for a fault of ours, which must not be hidden.</returns>
    public static Diagnostic? Of(Exception fault, string input) =>
        DiskFault.In(fault) is { } refused ? new Diagnostic(input, Position.Start, Rules.Unreadable, $"this folder cannot be read: {refused.Message}")
        : PatternTime.TextOf(fault) is { } text ? new Diagnostic(input, Position.Start, Rules.TooSlow, PatternTime.Advice(text))
        : null;
}
