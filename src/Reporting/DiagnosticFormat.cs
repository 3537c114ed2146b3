namespace Annals.Reporting;

/// <summary>The forms in which diagnostics are printed.</summary>
public enum DiagnosticFormat
{
    /// <summary>One clickable line each.</summary>
    Text,

    /// <summary>One JSON array of objects.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions, which become notes on the lines of a pull request.</summary>
    Github,
}
