namespace Annals.Reporting;

/// <summary>What a diagnostic is an instance of: a stable code, a name, and how grave it is.</summary>
public sealed record Rule(string Code, string Name, Severity Severity = Severity.Error)
{
    /// <summary>The word that compilers and editors use for the severity.</summary>
    public string SeverityWord => Severity == Severity.Error ? "error" : "warning";
}
