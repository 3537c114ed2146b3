using System.Text;

namespace Annals.VersionControl;

/// <summary>How a run of git ended. What it wrote is data: names and messages are anybody's, and not always UTF-8.</summary>
/// <param name="Bytes">What it wrote, as it is.</param>
/// <param name="Error">What it said, without white space at the ends.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Bytes, string Error)
{
    public bool IsGood => ExitCode == 0;

    /// <summary>What it wrote, with signs in the place of what is not UTF-8.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The output of a command that says one thing.</summary>
    public string Line => Output.Trim();

    /// <summary>The name of an object, where that and nothing else is the output.</summary>
    public string? ObjectName => IsGood && IsObjectName(Line) ? Line : null;

    /// <summary>What it said in one line, for a message.</summary>
    public string Said => Error.Length > 0
        ? string.Join("; ", Error.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("hint:", StringComparison.Ordinal)))
        : IsGood ? "an answer that cannot be read" : $"exit code {ExitCode}";

    /// <summary>Whether this is the whole hash of an object: SHA-1, or SHA-256 in newer repositories.</summary>
    public static bool IsObjectName(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);
}
