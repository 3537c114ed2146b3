using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Parse.Themes;

/// <summary>The theme's words in the site's language, with the default theme's where it has none of its own.</summary>
internal static class WordsParser
{
    private const string Complete = "en";

    // As many as are named in one message.
    private const int MostNamed = 8;

    public static Words Parse(ThemeFiles theme, SiteSettings settings, Diagnostics diagnostics)
    {
        var language = settings.Language.Value;
        if (theme.Strings.TryGetValue(language, out var file)) return Parse(language, file, theme, diagnostics);
        diagnostics.Add(Rules.ThemeIncomplete, settings.Path, settings.Language.At,
            $"the theme has no words for “{language}”: make theme/strings/{language}.yml{Nearest.Hint(language, theme.Strings.Keys)}");
        return Parse(Complete, theme.Strings.GetValueOrDefault(Complete) ?? theme.DefaultStrings[Complete], theme, diagnostics);
    }

    private static Words Parse(string language, TextFile file, ThemeFiles theme, Diagnostics diagnostics)
    {
        var written = WordsFile.Read(file, diagnostics);
        var texts = TextsOf(written);
        if (theme.DefaultStrings.GetValueOrDefault(language) is { } same && same != file) LayUnder(texts, TextsOf(WordsFile.Read(same, new Diagnostics())));
        var missing = language == Complete ? [] : LayUnder(texts, TextsOf(WordsFile.Read(theme.DefaultStrings[Complete], new Diagnostics())));
        // One that is broken has been reported, and says nothing of what is missing.
        if (missing.Count > 0 && written is not null)
            diagnostics.Add(Rules.ThemeIncomplete, file.Path, Position.Start,
                $"this lacks {Counted.Of(missing.Count, "word")}: {string.Join(", ", missing.Take(MostNamed).Select(key => $"“{key}”"))}" +
                $"{(missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : "")}; take {(missing.Count == 1 ? "it" : "them")} from the default theme's strings/{Complete}.yml");
        return new Words(language, file.Path, texts);
    }

    private static OrderedDictionary<string, string> TextsOf(OrderedDictionary<string, Located<string>>? written)
    {
        var texts = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in written ?? []) texts.Add(key, text.Value);
        return texts;
    }

    /// <summary>Adds what the words lack. The forms of a plural belong together: where there is one, none is added.</summary>
    /// <returns>The keys that were added.</returns>
    private static List<string> LayUnder(OrderedDictionary<string, string> texts, OrderedDictionary<string, string> under)
    {
        var own = texts.Keys.Select(ThemeUse.PluralOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var added = new List<string>();
        foreach (var (key, text) in under)
        {
            if (texts.ContainsKey(key)) continue;
            // Of a plural only the form "other" is needed.
            if (ThemeUse.PluralOf(key) is { } plural && own.Contains(plural) && !key.EndsWith(".other", StringComparison.Ordinal)) continue;
            texts.Add(key, text);
            added.Add(key);
        }
        return added;
    }
}
