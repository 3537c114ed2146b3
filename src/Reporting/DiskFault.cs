namespace Annals.Reporting;

/// <summary>Tells faults of the disk and its permissions, which an author can mend, from faults of the program, which must not be hidden.</summary>
public static class DiskFault
{
    private const string TooLong = "Specified file length was too large";

    /// <summary>The refusal itself, also where several threads came to one; null for any other fault.</summary>
    public static Exception? In(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => fault,
        // So .NET says EFBIG (POSIX.1): the disk has no files so large, as FAT, or the shell allows none.
        ArgumentOutOfRangeException { ParamName: "value" } when fault.Message.StartsWith(TooLong, StringComparison.Ordinal) =>
            new IOException("a file would be longer than this disk, or a limit of the shell (ulimit -f), allows", fault),
        AggregateException several => several.Flatten().InnerExceptions is var all && all.All(each => In(each) is not null) ? In(all[0]) : null,
        _ => null,
    };
}
