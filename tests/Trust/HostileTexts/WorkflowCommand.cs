namespace Annals.TrustTests.HostileTexts;

/// <summary>A line that a runner of GitHub Actions obeys, read as its sources do (actions/runner, src/Runner.Common/ActionCommand.cs).</summary>
internal sealed record WorkflowCommand(string Name, Dictionary<string, string> Properties, string Data)
{
    private static readonly (string Written, string Meant)[] InData = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")];
    private static readonly (string Written, string Meant)[] InProperties = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")];

    /// <returns>Null for a line that is printed and no more.</returns>
    public static WorkflowCommand? Of(string line)
    {
        var message = line.TrimStart();
        if (message.StartsWith("::", StringComparison.Ordinal) && message.IndexOf("::", 2, StringComparison.Ordinal) is > 0 and var end) return Of(message[2..end], message[(end + 2)..], ',');
        // The older form, anywhere in a line.
        var start = line.IndexOf("##[", StringComparison.Ordinal);
        return start >= 0 && line.IndexOf(']', start) is > 0 and var close ? Of(line[(start + 3)..close], line[(close + 1)..], ';') : null;
    }

    private static WorkflowCommand Of(string head, string data, char separator)
    {
        var parts = head.Split(' ', 2);
        var properties = new Dictionary<string, string>();
        foreach (var property in parts.Length < 2 ? [] : parts[1].Split(separator, StringSplitOptions.RemoveEmptyEntries))
            if (property.Split('=', 2) is [var name, var value]) properties.Add(name.Trim(), Unescaped(value, InProperties));
        return new WorkflowCommand(parts[0], properties, Unescaped(data, InData));
    }

    private static string Unescaped(string text, (string Written, string Meant)[] pairs) =>
        pairs.Aggregate(text, (text, pair) => text.Replace(pair.Written, pair.Meant, StringComparison.Ordinal));
}
