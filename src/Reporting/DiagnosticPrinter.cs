using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Reporting;

/// <summary>Diagnostics to text, in each <see cref="DiagnosticFormat"/>.</summary>
public static class DiagnosticPrinter
{
    public static string Print(ImmutableArray<Diagnostic> diagnostics, DiagnosticFormat format) => format switch
    {
        DiagnosticFormat.Json => Json(diagnostics),
        DiagnosticFormat.Github => Lines(diagnostics, WorkflowCommand),
        _ => Lines(diagnostics, diagnostic => diagnostic.ToString()),
    };

    /// <summary>An array with an object for each.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("file", diagnostic.File);
            writer.WriteNumber("line", diagnostic.At.Line);
            writer.WriteNumber("column", diagnostic.At.Column);
            writer.WriteString("severity", diagnostic.Rule.SeverityWord);
            writer.WriteString("code", diagnostic.Rule.Code);
            writer.WriteString("name", diagnostic.Rule.Name);
            writer.WriteString("message", HiddenCharacters.ShownOnLine(diagnostic.Message));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Lines(ImmutableArray<Diagnostic> diagnostics, Func<Diagnostic, string> line) =>
        string.Concat(diagnostics.Select(diagnostic => line(diagnostic) + "\n"));

    /// <summary>
    /// <c>::error file=…,line=…,col=…,title=…::message</c>; the values are escaped as GitHub's own toolkit does, so that
    /// a message cannot start a command of its own.
    /// </summary>
    private static string WorkflowCommand(Diagnostic diagnostic) =>
        $"::{diagnostic.Rule.SeverityWord} file={Property(HiddenCharacters.ShownOnLine(diagnostic.File))},line={diagnostic.At.Line},col={diagnostic.At.Column}," +
        $"title={Property(diagnostic.Rule.Code + ": " + diagnostic.Rule.Name)}::{Data(HiddenCharacters.ShownOnLine(diagnostic.Message))}";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Json(ImmutableArray<Diagnostic> diagnostics)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, JsonForms.Indented)) Write(writer, diagnostics);
        // A workflow that prints it reads commands anywhere in a line (##[…]); outside strings JSON has no “#”.
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Replace("##", "#\\u0023", StringComparison.Ordinal) + "\n";
    }
}

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
