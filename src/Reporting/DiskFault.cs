namespace Annals.Reporting;

/// <summary>Tells what the disk or its permissions refuse, which an author can mend, from a fault of ours, which must not be hidden.</summary>
public static class DiskFault
{
    /// <summary>The refusal itself, also where several threads met one; null for any other fault.</summary>
    public static Exception? In(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => fault,
        AggregateException several => several.Flatten().InnerExceptions is var all && all.All(each => In(each) is not null) ? all[0] : null,
        _ => null,
    };
}
