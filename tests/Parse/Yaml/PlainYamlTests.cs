using Annals.Parse.Yaml;
using CsCheck;

namespace Annals.Tests.Parse.Yaml;

/// <summary>What is read without YamlDotNet is what YamlDotNet makes of it, to the places.</summary>
public class PlainYamlTests
{
    private static readonly Gen<string> Signs = OneOf(
        "a", "a", "a", "Ben", "Ben", " ", " ", " ", " #", ": ", ", ", "null", "true", "1", "-1", "é", "「", "😀", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\t", "\r",
        "[", "]", "{", "}", ",", ":", "#", "\"", "'", "\\", "|", ">", "-", "?", "&", "*", "!", "%", "@", "`", "~", "=", ".", "(", " ", "\n", "...", "---");

    // Nearly what is read here, so that most of it is.
    private static readonly Gen<string> Text = Gen.OneOf<string>(
        Signs.Array[1, 6].Select(string.Concat),
        OneOf("Ben Faro", "2006-09", "\"2006-09\"", "''", "'a: b'", "\"a # b\"", "https://example.org/a", "a:b", "O'Brien", "a \"b\"", "null", "c,d"));

    private static readonly Gen<string> Value = Gen.OneOf<string>(Text, Text, Text.Array[0, 4].Select(texts => $"[{string.Join(", ", texts)}]"));

    private static readonly Gen<string> Yaml =
        Gen.Select(OneOf("title", "date", "a-b", "c_2", "title"), OneOf(": ", ": ", ":  ", ":"), Value, OneOf("", "", " "))
            .Select((key, colon, value, end) => key + colon + value + end).Array[1, 4].Select(lines => string.Join('\n', lines))
            .SelectMany(yaml => OneOf(yaml, yaml + "\n"));

    [Fact]
    public void What_it_reads_is_what_YamlDotNet_reads() =>
        Yaml.Sample(yaml => PlainYaml.Read(yaml, 1) is not { } plain || Written(plain) == ByLibrary(yaml), iter: 20_000);

    [Theory]
    [InlineData("title: A title")]
    [InlineData("title: A title\ndate: \"2006-09\"\npeople: [Noor Okafor, \"Ben, no\"]\ntags: []\n", false)]
    [InlineData("title: A title\ndate: \"2006-09\"\npeople: [Noor Okafor, 'Sana Okafor', O'Brien ]\ntags: [ ]\n")]
    [InlineData("url:   https://example.org/report/548#a  ")]
    [InlineData("title: “Quoted”, null 「é」 😀\nsummary: null\nlanguage: ''")]
    [InlineData("title: '#1: the first'\nsummary: \"it's: so\"")]
    [InlineData("title: a: b", false)]
    [InlineData("title: a # b", false)]
    [InlineData("title: a\n  b", false)]
    [InlineData("title: a\n\ndate: b", false)]
    [InlineData("title: a\ntitle: b", false)]
    [InlineData("title: \"a\\nb\"", false)]
    [InlineData("title: 'it''s'", false)]
    [InlineData("title: *a", false)]
    [InlineData("title:\n- a", false)]
    [InlineData("people: [a: b]", false)]
    [InlineData("people: [a, [b]]", false)]
    [InlineData("people: [a, ]", false)]
    [InlineData("people: [a] b", false)]
    [InlineData("title", false)]
    [InlineData("", false)]
    public void What_has_more_to_it_is_left_to_YamlDotNet(string yaml, bool isPlain = true)
    {
        var plain = PlainYaml.Read(yaml, 1);
        Assert.Equal(isPlain, plain is not null);
        if (plain is not null) Assert.Equal(ByLibrary(yaml), Written(plain));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static string? ByLibrary(string yaml) =>
        YamlReader.ReadWithLibrary("x", yaml, 1, new Reporting.Diagnostics()) is { } mapping ? Written(mapping) : null;

    private static string Written(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{mapping.At} {{{string.Join("; ", mapping.Pairs.Select(pair => $"{pair.Key}: {Written(pair.Value)}"))}}}",
        YamlSequence sequence => $"{sequence.At} [{string.Join("; ", sequence.Nodes.Select(Written))}]",
        _ => $"{node}",
    };
}
