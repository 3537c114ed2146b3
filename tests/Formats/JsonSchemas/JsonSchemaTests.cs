using System.Text.Json.Nodes;
using Annals.Formats.JsonSchemas;
using Annals.Parse.Schema;
using Annals.Tests.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.JsonSchemas;

/// <summary>The keys of files for editors: what the parser takes is valid, and what is wrong is seen as far as a schema can see it.</summary>
public class JsonSchemaTests
{
    private static readonly IReadOnlyList<SpecExample> Examples =
        [.. SpecExample.Read(File.ReadAllText(Repository.PathOf("tests", "Specs", "diagnostics.md")))];

    public static TheoryData<string> Names => [.. SchemaFile.All.Select(file => file.Name)];

    [Theory]
    [InlineData("input")]
    [InlineData("tests/Fixtures/site/input")]
    public void Every_file_of_a_sound_timeline_is_valid(string input)
    {
        var folder = Repository.PathOf(input.Split('/'));
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => Schema.For(file.Path) is not null)
            .ToArray();
        Assert.Contains(files, file => file.Path == "site.yml");
        Assert.True(files.Length > 4);
        Assert.All(files, file => Assert.Empty(Schema.For(file.Path)!.Faults(Keys(file.Path, file.Text))));
    }

    [Theory]
    [InlineData("AN005", 1, "")]
    [InlineData("AN006", 4, "")]
    [InlineData("AN007", 3, "")]
    // That February has no thirtieth.
    [InlineData("AN008", 3, "entries/a.md")]
    public void A_wrong_key_or_value_is_refused(string code, int count, string unseen)
    {
        var example = Examples.Single(example => example.Code == code);
        var wrong = example.Files.Where(file => example.Says.Contains($"{file.Path}(", StringComparison.Ordinal)).Select(Below).ToArray();
        Assert.Equal(count, wrong.Length);
        Assert.All(wrong, file => Assert.Equal(file.Path != unseen, Schema.For(file.Path)!.Faults(Keys(file.Path, file.Text)).Length > 0));
    }

    [Fact]
    public void A_file_of_which_something_else_is_wrong_is_valid()
    {
        string[] ofKeys = ["AN003", "AN004", "AN005", "AN006", "AN007", "AN008", "AN021"];
        var files = Examples.Where(example => !ofKeys.Contains(example.Code)).SelectMany(example => example.Files)
            .Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal) && !file.Text.Contains("\\x", StringComparison.Ordinal))
            .Select(Below).Where(file => Schema.For(file.Path) is not null).ToArray();
        Assert.True(files.Length > 20);
        Assert.All(files, file => Assert.Empty(Schema.For(file.Path)!.Faults(Keys(file.Path, file.Text))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_has_its_kind_and_its_meaning_and_there_is_no_other(string name)
    {
        var file = SchemaFile.All.Single(file => file.Name == name);
        var json = JsonNode.Parse(Schema.Of(name).Text)!;
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)json["$schema"]);
        AssertKeys(file.Keys, json);
    }

    private static void AssertKeys(KeySchema keys, JsonNode json)
    {
        Assert.Contains("object", json["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.False((bool)json["additionalProperties"]!);
        Assert.Equal(keys.Keys.Select(key => key.Name), json["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal(keys.Keys.Where(key => key.Required).Select(key => key.Name), ((json["required"] ?? json["anyOf"]?[1]!["required"])?.AsArray() ?? []).Select(key => (string?)key));
        foreach (var key in keys.Keys)
        {
            var property = json["properties"]![key.Name]!;
            Assert.Equal(key.Meaning, (string?)property["description"]);
            if (key.Shape is not Shape.ListOf list)
            {
                AssertValue(key.Shape, property);
                continue;
            }
            Assert.Equal("array", (string?)property["anyOf"]![0]!["type"]);
            AssertValue(list.Of, property["anyOf"]![0]!["items"]!);
            AssertValue(list.Of, property["anyOf"]![1]!);
        }
    }

    private static void AssertValue(Shape shape, JsonNode value)
    {
        if (shape is Shape.Keys keys)
        {
            AssertKeys(keys.Schema, value);
            return;
        }
        var (types, pattern) = shape switch
        {
            Shape.EdtfDate date => ("string integer", date.IsTimestamp ? SchemaPattern.Timestamp : SchemaPattern.Date),
            Shape.WholeNumber => ("integer string", SchemaPattern.WholeNumber),
            Shape.WebAddress => ("string", SchemaPattern.WebAddress),
            Shape.Language => ("string", SchemaPattern.Language),
            Shape.Choice => ("", null),
            // What may be null may be blank.
            _ => ("string number boolean", Words(value["type"]).Contains("null") ? null : SchemaPattern.NotBlank),
        };
        Assert.Equal(types, string.Join(' ', Words(value["type"]).Where(type => type != "null")));
        var expression = pattern is not null && Words(value["type"]).Contains("null") ? $"^[ \\t\\r\\n]*$|{pattern.Expression}" : pattern?.Expression;
        Assert.Equal((expression, pattern?.Expected), ((string?)value["pattern"], (string?)value["patternErrorMessage"]));
        // What YAML takes for true and false stands there in both forms.
        if (shape is Shape.Choice choice) Assert.Equal(choice.Words, Words(value["enum"]).Where(word => !string.IsNullOrEmpty(word)).Distinct());
    }

    private static IEnumerable<string?> Words(JsonNode? words) => words is JsonArray several ? several.Select(word => word?.ToString().ToLowerInvariant()) : words is null ? [] : [(string?)words];

    private static (string Path, string Text) Below((string Path, string Text) file) => (file.Path["input/".Length..], file.Text);

    private static JsonNode? Keys(string path, string text) => CoreYaml.Read(path == "site.yml" ? text : text.Split("---\n")[1]);
}
