using Annals.Dates;
using Annals.Dates.Labels;
using Annals.Dates.Suggestions;
using Annals.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Annals.Tests.Dates;

/// <summary>The words that the default theme ships, and the same with others in their place.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> EnglishTexts = Texts("en");

    public static DateWords English { get; } = With([]);

    public static IReadOnlyCollection<string> EnglishKeys => EnglishTexts.Keys;

    /// <summary>The words of one of the languages that the theme ships.</summary>
    public static DateWords Of(string language)
    {
        var texts = Texts(language);
        return DateWords.From(key => texts[key]);
    }

    public static DateWords With(Dictionary<string, string> others) =>
        DateWords.From(key => others.TryGetValue(key, out var text) ? text : EnglishTexts[key]);

    public static DateWords FromYaml(string yaml)
    {
        var others = new Dictionary<string, string>();
        Flatten(Root(new StringReader(yaml)), "", others);
        return With(others);
    }

    public static string LabelOf(string text, DateWords? words = null) => (words ?? English).Label(Parse(text));

    public static Edtf Parse(string text)
    {
        Assert.True(WrittenDate.TryParse(text, out var date, out var problem), $"{text}: {problem}");
        return date;
    }

    /// <summary>All words of a language, by dotted key.</summary>
    public static Dictionary<string, string> Texts(string language)
    {
        using var file = File.OpenText(Repository.PathOf("theme", "strings", language + ".yml"));
        var texts = new Dictionary<string, string>();
        Flatten(Root(file), "", texts);
        return texts;
    }

    private static YamlNode Root(TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(text);
        return yaml.Documents[0].RootNode;
    }

    private static void Flatten(YamlNode node, string key, Dictionary<string, string> texts)
    {
        var prefix = key.Length == 0 ? "" : key + ".";
        if (node is YamlMappingNode mapping)
            foreach (var (name, value) in mapping.Children) Flatten(value, prefix + name, texts);
        else if (node is YamlSequenceNode list)
            foreach (var (i, item) in list.Children.Index()) Flatten(item, FormattableString.Invariant($"{prefix}{i + 1}"), texts);
        else texts[key] = ((YamlScalarNode)node).Value ?? "";
    }
}
