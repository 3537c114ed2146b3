using Annals.Text;

namespace Annals.Reporting;

/// <summary>Exceptions that an author's input can cause: the disk refuses, a text keeps a pattern busy, or there is more than any timeline has.</summary>
public static class InputFault
{
    /// <param name="input">The folder that was being read.</param>
    /// <returns>What to tell the author; null for a fault of the program, which must not be hidden.</returns>
    public static Diagnostic? Of(Exception fault, string input)
    {
        if (DiskFault.In(fault) is { } refused) return new Diagnostic(input, Position.Start, Rules.Unreadable, $"this folder cannot be read: {refused.Message}");
        var (cause, file) = FileFaultException.Innermost(fault);
        return cause is TooMuchException tooMuch ? new Diagnostic(file ?? input, tooMuch.At, tooMuch.Rule, tooMuch.Message)
            : PatternTime.TextOf(cause) is { } text ? new Diagnostic(file ?? input, Position.Start, Rules.TooSlow, PatternTime.Advice(text))
            : null;
    }
}
