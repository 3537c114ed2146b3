namespace Annals.Reporting;

/// <summary>How grave a diagnostic is. Only an <see cref="Error"/> keeps the site from being written.</summary>
public enum Severity
{
    Warning,
    Error,
}
