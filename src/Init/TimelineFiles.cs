using System.Text;
using Annals.Disk;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Init;

/// <summary>The settings of a new timeline, and the texts that it begins with.</summary>
internal static class TimelineFiles
{
    public const string Input = "input", Settings = $"{Input}/{InputFolders.Settings}";

    /// <summary>The timeline of this project’s own <c>input/</c>.</summary>
    public static IEnumerable<NewFile> Example => CopiedFile.AllOf("example/", Input + "/");

    public static IEnumerable<NewFile> All(InitOptions options) => options.Texts switch
    {
        InitTexts.Example => Example,
        InitTexts.Sample => [NewFile.WithText(Settings, SettingsText(options)), .. SampleIn(options.Language)],
        _ => [NewFile.WithText(Settings, SettingsText(options))],
    };

    /// <summary>An entry with the notations that there are, and the source that it cites.</summary>
    public static IEnumerable<NewFile> SampleIn(string language) => CopiedFile.AllOf($"init/{InitLanguages.OfTexts(language)}/{Input}/", Input + "/");

    /// <summary>Those settings, read.</summary>
    public static SiteSettings SettingsOf(InitOptions options) =>
        SettingsParser.Parse(new TextFile(InputFolders.Settings, Encoding.UTF8.GetString(All(options).Single(file => file.Path == Settings).Bytes.Span)), new Diagnostics());

    // The first line is for editors that know no other place to name a schema.
    internal static string SettingsText(InitOptions options) =>
        $"""
        # yaml-language-server: $schema=../{EditorFiles.SchemaFolder}/site.json
        title: {YamlText.Scalar(options.Title)}
        description:
        language: {options.Language}
        url:

        """;
}
