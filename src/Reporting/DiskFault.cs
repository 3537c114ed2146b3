namespace Annals.Reporting;

/// <summary>Tells faults of the disk and its permissions, which an author can mend, from faults of the program, which must not be hidden.</summary>
public static class DiskFault
{
    /// <summary>The refusal itself, also where several threads came to one; null for any other fault.</summary>
    public static Exception? In(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => fault,
        AggregateException several => several.Flatten().InnerExceptions is var all && all.All(each => In(each) is not null) ? all[0] : null,
        _ => null,
    };
}
