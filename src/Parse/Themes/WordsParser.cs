using System.Collections.Immutable;
using System.Globalization;
using Annals.Parse.Documents;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Parse.Themes;

/// <summary>A file of <c>theme/strings</c> to <see cref="Words"/>.</summary>
internal static class WordsParser
{
    private const string Complete = "en";

    public static Words Parse(ThemeFiles theme, SiteSettings settings, Diagnostics diagnostics)
    {
        var language = settings.Language.Value;
        if (theme.Strings.TryGetValue(language, out var file))
        {
            var words = Parse(language, file, diagnostics);
            ReportMissing(words, theme, diagnostics);
            return words;
        }
        diagnostics.Add(Rules.ThemeIncomplete, settings.Path, settings.Language.At,
            $"the theme has no words for “{language}”: make theme/strings/{language}.yml{Nearest.Hint(language, theme.Strings.Keys)}");
        return Parse(Complete, theme.Strings[Complete], diagnostics);
    }

    // The English file stands inside the program and has every key there is. Of a plural, only the form "other" is needed.
    private static void ReportMissing(Words words, ThemeFiles theme, Diagnostics diagnostics)
    {
        if (theme.Strings[words.Language].Text == theme.DefaultWords.Text) return;
        foreach (var key in Parse(Complete, theme.DefaultWords, new Diagnostics()).Texts.Keys.Order(StringComparer.Ordinal))
            if (!key.EndsWith(".one", StringComparison.Ordinal) && !words.Texts.ContainsKey(key))
                diagnostics.Add(Rules.ThemeIncomplete, words.Path, Position.Start, $"the word “{key}” is missing; take it from the default theme's strings/en.yml");
    }

    private static Words Parse(string language, TextFile file, Diagnostics diagnostics)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        if (YamlReader.Read(file, diagnostics) is { } mapping) Flatten("", mapping, texts);
        return new Words(language, file.Path, texts.ToImmutable());
    }

    private static void Flatten(string prefix, YamlNode node, ImmutableDictionary<string, string>.Builder texts)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Pairs) Flatten($"{prefix}.{key.Text}", value, texts);
                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Nodes.Length; i++)
                    Flatten($"{prefix}.{(i + 1).ToString(CultureInfo.InvariantCulture)}", sequence.Nodes[i], texts);
                break;
            case YamlScalar scalar:
                texts[prefix[1..]] = scalar.Text;
                break;
        }
    }
}
