using System.Text;
using Annals.Disk;
using Annals.Read;
using Annals.Text;

namespace Annals.Init;

/// <summary>What the people who will write the entries need to know, in the language of the timeline.</summary>
internal static class ReadmeFile
{
    private const string Name = "README.md", TitlePlace = "{title}";

    public static IEnumerable<NewFile> All(InitOptions options)
    {
        var text = Read(options.Language, Name).Replace(TitlePlace, MarkdownText.Escape(options.Title), StringComparison.Ordinal);
        if (options.Cms is not null) text += Read(options.Language, "cms.md");
        yield return NewFile.WithText(Name, options.Texts == InitTexts.Sample ? text + Read(options.Language, "example.md") : text);
    }

    private static string Read(string language, string name) => Encoding.UTF8.GetString(EmbeddedFile.Bytes($"init/{InitLanguages.OfTexts(language)}/{name}")!);
}
