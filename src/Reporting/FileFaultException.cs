namespace Annals.Reporting;

/// <summary>An exception of any kind, with the file that was being worked on.</summary>
/// <param name="file">As the author knows it.</param>
public sealed class FileFaultException(string file, Exception fault) : Exception(fault.Message, fault)
{
    public string File { get; } = file;

    /// <summary>Does some work on a file. Faults of the disk pass as they are: they name their file.</summary>
    /// <exception cref="FileFaultException">The work failed.</exception>
    public static T In<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not FileFaultException && DiskFault.In(fault) is null)
        {
            throw new FileFaultException(file, fault);
        }
    }

    /// <summary>The fault behind faults of threads and files, and the file, where one is known. Of several, OutOfMemoryException comes first: it causes the others.</summary>
    public static (Exception Fault, string? File) Innermost(Exception fault)
    {
        var all = fault is AggregateException several ? [.. several.Flatten().InnerExceptions.Select(Innermost)] : new[] { (Fault: fault, File: (string?)null) };
        var first = Array.Find(all, each => each.Fault is OutOfMemoryException) is { Fault: not null } memory ? memory : all[0];
        if (first.Fault is FileFaultException { InnerException: { } inner } known) return (Innermost(inner).Fault, known.File);
        return MemoryIn(first.Fault) is { } ranOut ? (ranOut, first.File) : first;
    }

    /// <summary>That memory ran out, where this is the cause of a fault: libraries, and .NET itself, wrap it into faults of their own.</summary>
    public static OutOfMemoryException? MemoryIn(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
            if (cause is OutOfMemoryException ranOut) return ranOut;
        return null;
    }
}
