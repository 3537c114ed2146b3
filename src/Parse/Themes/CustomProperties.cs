using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Parse.Themes;

/// <summary>Custom properties of a theme's style sheets, as far as they hold everywhere: those of <c>:root</c> or <c>html</c>, outside of conditions such as <c>@media</c>.</summary>
internal static partial class CustomProperties
{
    private const string First = "assets/style.css";

    // In bytes; no style sheet that people write is as long.
    private const int Most = 2_000_000;

    // One may refer to another.
    private const int MostSteps = 10;

    private static readonly string[] Everywhere = [":root", "html", ":host"];

    /// <returns>By name, with its two dashes; of several of one name the last.</returns>
    public static ImmutableDictionary<string, CustomProperty> Of(IEnumerable<MediaFile> assets)
    {
        var found = ImmutableDictionary.CreateBuilder<string, CustomProperty>();
        foreach (var sheet in assets.Where(asset => asset.Address.EndsWith(".css", StringComparison.Ordinal)).OrderBy(asset => asset.Address != First).ThenBy(asset => asset.Address, StringComparer.Ordinal))
            if (Read(sheet) is { } css) Rules(css, sheet.Path, found);
        return found.ToImmutable();
    }

    /// <summary>A value with those that it refers to by <c>var()</c> in their places.</summary>
    public static string Resolve(string value, ImmutableDictionary<string, CustomProperty> properties)
    {
        for (var step = 0; step < MostSteps && Reference().Match(value) is { Success: true } reference; step++)
            value = string.Concat(value.AsSpan(0, reference.Index), properties.TryGetValue(reference.Groups["name"].Value, out var other) ? other.Value : reference.Groups["otherwise"].Value.Trim(), value.AsSpan(reference.Index + reference.Length));
        return value;
    }

    // Comments and strings become blanks, so that what stands in them is no part of a rule and all places stay the same.
    private static string? Read(MediaFile sheet)
    {
        try
        {
            using var stream = sheet.Open();
            if (stream.Length > Most) return null;
            using var reader = new StreamReader(stream);
            return CommentOrString().Replace(reader.ReadToEnd(), match => new string([.. match.Value.Select(character => character == '\n' ? '\n' : ' ')]));
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // Whoever publishes the file tells it.
            return null;
        }
    }

    private static void Rules(string css, string path, ImmutableDictionary<string, CustomProperty>.Builder found)
    {
        for (var at = 0; css.AsSpan(at).IndexOfAny('{', ';') is >= 0 and var length;)
        {
            var open = at + length;
            // The end of a layer stands before the rule behind it.
            var prelude = css.AsSpan(at, length).Trim("} \t\r\n\f").ToString();
            at = open + 1;
            // A layer holds rules as the sheet does, however deep it stands.
            if (css[open] == ';' || prelude.StartsWith("@layer", StringComparison.Ordinal)) continue;
            var close = Close(css, open);
            if (prelude.Split(',', StringSplitOptions.TrimEntries).Intersect(Everywhere).Any())
                foreach (Match property in Property().Matches(css[at..close]))
                    found[property.Groups["name"].Value] = new CustomProperty(property.Groups["value"].Value.Trim(), path, Position.Of(css, at + property.Groups["name"].Index));
            at = Math.Min(close + 1, css.Length);
        }
    }

    private static int Close(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
            if (css[at] == '{') depth++;
            else if (css[at] == '}' && --depth == 0) return at;
        return css.Length;
    }

    [GeneratedRegex("""/\*[\s\S]*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"(?<=^|[;{\s])(?<name>--[\w-]+)\s*:(?<value>[^;{}]*)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Property();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?:,(?<otherwise>[^()]*(?:\([^()]*\))?[^()]*))?\)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Reference();
}

/// <summary>A custom property of a style sheet.</summary>
/// <param name="Path">Of the sheet, for diagnostics.</param>
/// <param name="At">Where its name stands.</param>
internal sealed record CustomProperty(string Value, string Path, Position At);
