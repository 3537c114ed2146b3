using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Formats.JsonSchemas;
using Annals.Parse.Schema;
using Annals.Parse.Values;
using Annals.Parse.Yaml;
using Annals.Tests.Dates;
using Annals.Tests.Support;
using Annals.Text;
using CsCheck;

namespace Annals.Tests.Formats.JsonSchemas;

/// <summary>No schema refuses what the parser takes.</summary>
public class JsonSchemaPropertyTests
{
    // YAML that may stand behind a key, of every sort that an editor tells apart.
    private static readonly string[] Values =
    [
        "word", "some words", "1984", "-0499", "+3", "007", "0x10", "1.5", "1e3", "true", "False", "yes", "no", "~", "null", "''", "' '", "'3'", "'Null'", "'12'", "draft", "'post'",
        "en", "pt-BR", "x-ours", "2022-11-22", "'2022-11-22/..'", "'[1667,1668..1670]'", "156X-12-25?", "Y17E7", "1985-04-12T23:20:30+04:30", "https://example.org/ü",
        "'HTTP://example.org'", "[]", "[word]", "[1, true, ~, '']", "[[word]]", "[~]", "{}", "[{}]", "{other: 1}", "[published, url]", "[2022, 2023-01]", "[https://example.org]",
    ];

    public static TheoryData<string> Names => [.. SchemaFile.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_the_parser_takes_behind_a_key_is_valid(string name)
    {
        var keys = SchemaFile.All.Single(file => file.Name == name).Keys;
        var (taken, refused) = (0, 0);
        foreach (var yaml in Variants(keys))
        {
            var diagnostics = new Reporting.Diagnostics();
            new SchemaReader("x", diagnostics).Read(YamlReader.Read("x", yaml, 0, diagnostics)!, keys);
            var faults = Schema.Of(name).Faults(CoreYaml.Read(yaml));
            if (faults.Length > 0) refused++;
            // Programs write such keys, and an author's editor may mark them.
            if (diagnostics.HasErrors || (faults.Length > 0 && IsEmptyOfAnotherKind(yaml))) continue;
            taken++;
            Assert.True(faults.Length == 0, $"{yaml}: {string.Join(' ', faults)}");
        }
        Assert.True(taken > 50 && refused > 50, $"{taken} taken, {refused} refused");
    }

    [Fact]
    public void Every_date_matches() => Gen.OneOf(EdtfGen.Text, EdtfGen.Mutated).Sample(
        text => !Edtf.TryParse(text, out _, out _) || Regex.IsMatch(text, SchemaPattern.Date.Expression), iter: 20_000);

    [Fact]
    public void Every_tag_of_a_language_matches() => Gen.OneOf(
        Gen.String[Gen.Char["aAzZ19-x"], 1, 12],
        Gen.String[Gen.Char["abX0"], 1, 9].Array[1, 4].Select(parts => string.Join('-', parts))).Sample(
        tag => !LanguageTag.IsWellFormed(tag) || Regex.IsMatch(tag, SchemaPattern.Language.Expression), iter: 20_000);

    [Fact]
    public void Every_web_address_matches() => Gen.Select(
        Gen.OneOf([Gen.String[Gen.Char[" \t\nhHtTpPsS:/\\"], 0, 10], .. new[] { "http:", "https://", " HTTP:/", "Https:\\" }.Select(Gen.Const)]),
        Gen.String[Gen.Char["a.:/\\?# ü"], 0, 8]).Sample(
        (scheme, rest) => !WebAddresses.IsWeb(scheme + rest) || Regex.IsMatch(scheme + rest, SchemaPattern.WebAddress.Expression), iter: 20_000);

    [Theory]
    [InlineData("22 November 2022")]
    [InlineData("2022-9-5")]
    [InlineData("2022-13-01")]
    [InlineData("2022/11/22")]
    [InlineData("November")]
    [InlineData("")]
    public void What_is_no_date_does_not_match(string text) => Assert.DoesNotMatch(SchemaPattern.Date.Expression, text);

    // A sound mapping with each key in turn given each value.
    private static bool IsEmptyOfAnotherKind(string yaml) => Regex.IsMatch(yaml, @"[ \[](?:\[\]|\{\}|' ?')[,}\]]");

    private static IEnumerable<string> Variants(KeySchema keys)
    {
        foreach (var key in keys.Keys)
        {
            foreach (var value in Values) yield return With(keys, key, value);
            var of = key.Shape is Shape.ListOf list ? list.Of : key.Shape;
            if (of is not Shape.Keys inner) continue;
            foreach (var variant in Variants(inner.Schema)) yield return With(keys, key, key.Shape is Shape.ListOf ? $"[{variant}]" : variant);
        }
    }

    private static string With(KeySchema keys, Key changed, string value) => $"{{{string.Join(", ", keys.Keys
        .Where(key => key.Required || key == changed)
        .Select(key => $"{key.Name}: {(key == changed ? value : Sound(key.Shape))}"))}}}";

    private static string Sound(Shape shape) => shape switch
    {
        Shape.ListOf list => $"[{Sound(list.Of)}]",
        Shape.Keys keys => $"{{{string.Join(", ", keys.Schema.Keys.Where(key => key.Required).Select(key => $"{key.Name}: {Sound(key.Shape)}"))}}}",
        Shape.EdtfDate => "2022-11-22",
        Shape.WebAddress => "https://example.org/",
        _ => "word",
    };
}
