using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Phrasing;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>The theme that stands in the program, read and parsed once for each language.</summary>
internal static class DefaultTheme
{
    public static readonly ImmutableArray<string> Languages = ["en", "de", "fr", "es", "ar", "ja"];

    private static readonly ThemeFiles Files = ThemeReader.Read(null, new Diagnostics());
    private static readonly ConcurrentDictionary<string, Theme> Themes = new();

    /// <param name="language">English is taken for one that the theme has not.</param>
    public static Theme In(string language) => Themes.GetOrAdd(Languages.Contains(language) ? language : "en", known =>
    {
        var diagnostics = new Diagnostics();
        var settings = SettingsParser.Parse(new TextFile("site.yml", $"title: A timeline\nlanguage: {known}\n"), diagnostics);
        var words = WordsParser.Parse(Files, settings, diagnostics);
        return new Theme(TemplateParser.Parse(Files, diagnostics), words, Files.Assets, Files.Fonts);
    });

    public static Phrases Phrases(string language) => new(In(language).Words);
}
