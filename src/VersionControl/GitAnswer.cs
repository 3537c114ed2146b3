namespace Annals.VersionControl;

/// <summary>How a run of git ended.</summary>
/// <param name="Output">What it wrote, as it is.</param>
/// <param name="Error">What it said, without white space at the ends.</param>
internal sealed record GitAnswer(int ExitCode, string Output, string Error)
{
    public bool IsGood => ExitCode == 0;

    /// <summary>The output of a command that says one thing.</summary>
    public string Line => Output.Trim();

    /// <summary>What it said in one line, for a message.</summary>
    public string Said => Error.Length == 0
        ? $"exit code {ExitCode}"
        : string.Join("; ", Error.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("hint:", StringComparison.Ordinal)));
}
