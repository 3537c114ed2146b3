using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import.Settings;

/// <summary>Periods put into a <c>site.yml</c> that an author wrote, line by line, so that the rest of it stays to the letter.</summary>
internal static class PeriodsAppended
{
    /// <param name="periods">Each written as YAML, on one line.</param>
    /// <returns>Null where that cannot be done without changing what is there.</returns>
    public static string? To(ExistingInput existing, IReadOnlyList<string> periods)
    {
        if (existing.Settings is not { } file) return null;
        var diagnostics = new Diagnostics();
        var before = SettingsParser.Parse(file, diagnostics);
        if (YamlReader.Read(file, diagnostics) is not { } yaml || diagnostics.HasErrors) return null;
        var text = Inserted(file.Text, yaml, periods);
        if (text is null || !IsSound(before, file with { Text = text }, periods.Count)) return null;
        return WithLineEnds(existing, text);
    }

    private static string? Inserted(string text, YamlMapping yaml, IReadOnlyList<string> periods)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var index = Array.FindIndex([.. yaml.Pairs], pair => pair.Key.Text == "periods");
        if (index < 0) return $"{string.Join('\n', lines)}\nperiods:\n{Lines(periods, "  ")}";

        var (key, value) = yaml.Pairs[index];
        string indentation;
        int at;
        if (value is YamlScalar { IsNull: true } && lines[key.At.Line - 1].Split('#')[0].TrimEnd().EndsWith(':'))
        {
            (indentation, at) = ("  ", key.At.Line);
        }
        else if (value is YamlSequence { Nodes.Length: > 0 } list && list.At.Line > key.At.Line && lines[list.At.Line - 1].TrimStart().StartsWith('-'))
        {
            indentation = lines[list.At.Line - 1][..lines[list.At.Line - 1].IndexOf('-', StringComparison.Ordinal)];
            // Behind the last line of the list: what stands above the next key belongs to that.
            at = index + 1 < yaml.Pairs.Length ? yaml.Pairs[index + 1].Key.At.Line - 1 : lines.Count;
            while (at > list.Nodes[^1].At.Line && lines[at - 1].TrimStart() is "" or ['#', ..]) at--;
        }
        else
        {
            return null;
        }
        lines.Insert(at, Lines(periods, indentation).TrimEnd('\n'));
        return string.Join('\n', lines) + "\n";
    }

    private static string Lines(IEnumerable<string> periods, string indentation) => string.Concat(periods.Select(period => $"{indentation}- {period}\n"));

    // All that was there says the same as before, and all that was added is there.
    private static bool IsSound(SiteSettings before, TextFile file, int added)
    {
        var diagnostics = new Diagnostics();
        var after = SettingsParser.Parse(file, diagnostics);
        return !diagnostics.HasErrors
            && after.Periods.Length == before.Periods.Length + added
            && after.Periods.Take(before.Periods.Length).SequenceEqual(before.Periods)
            && (after with { Periods = [], Language = default }) == (before with { Periods = [], Language = default })
            && after.Language.Value == before.Language.Value;
    }

    private static string WithLineEnds(ExistingInput existing, string text)
    {
        try
        {
            var written = new WritableFolder(existing.Input).Read(InputFolders.Settings, FileBytes.MostOfSettings);
            return written.AsSpan().IndexOf("\r\n"u8) >= 0 ? text.ReplaceLineEndings("\r\n") : text;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // It was there a moment ago; to write it will tell.
            return text;
        }
    }
}
