using System.Text.Json;
using Annals.Formats.Cms;
using Annals.Parse.Prose;
using Annals.Parse.Values;
using Annals.Phrasing;
using Annals.Read;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.Cms;

/// <summary>What the preview in a CMS is told of the notations is what the parser has, and what a script can read.</summary>
public class NotationScriptTests
{
    [Fact]
    public void Kinds_signs_and_folders_are_those_of_the_program()
    {
        using var notations = Written("en");
        var root = notations.RootElement;
        Assert.Equal(Enum.GetNames<AnnotationKind>().Select(name => name.ToLowerInvariant()), Texts(root, "annotationKinds"));
        Assert.Equal(["note", "tip", "important", "warning", "caution"], Texts(root, "calloutKinds"));
        Assert.Equal(["{==", "==}"], Texts(root, "annotationWords"));
        Assert.Equal(["{>>", "<<}"], Texts(root, "annotationNote"));
        Assert.Equal([("<!--", "-->"), ("%%", "%%")], root.GetProperty("private").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!)));
        Assert.Equal(InputFolders.Documents.Select(folder => folder.Name), Texts(root, "folders"));
        Assert.All(Texts(root, "otherSchemes"), scheme => Assert.True(WebAddresses.IsAllowed(scheme + "x")));
        Assert.Contains("ar", Texts(root, "languagesFromRight"));
        Assert.StartsWith("^", root.GetProperty("passage").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("$", root.GetProperty("passage").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public void Words_are_in_the_language_of_the_site_and_none_is_missing(string language)
    {
        using var notations = Written(language);
        Assert.Equal(language, notations.RootElement.GetProperty("language").GetString());
        using var english = Written("en");
        Assert.All(notations.RootElement.GetProperty("words").EnumerateObject(), word => Assert.NotEqual(word.Name, word.Value.GetString()));
        Assert.NotEqual(english.RootElement.GetProperty("words").GetProperty("entry.references").GetString(), notations.RootElement.GetProperty("words").GetProperty("entry.references").GetString());
    }

    private static string[] Texts(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static JsonDocument Written(string language)
    {
        using var site = TestSite.Built(("site.yml", $"title: T\nlanguage: {language}\n"));
        var script = NotationScript.Write(new Phrases(site.Timeline.Theme.Words));
        const string start = "window.annalsNotations = ";
        return JsonDocument.Parse(script[(script.IndexOf(start, StringComparison.Ordinal) + start.Length)..].TrimEnd('\n', ';'));
    }
}
