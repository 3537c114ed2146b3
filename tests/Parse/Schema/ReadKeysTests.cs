using System.Collections;
using System.Text;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Read;

namespace Annals.Tests.Parse.Schema;

/// <summary>Every key that is declared is read: with another value of it, something in the record is other.</summary>
public class ReadKeysTests
{
    private static readonly (string Name, KeySchema Schema)[] Kinds =
    [
        .. InputFolders.Documents.Select(folder => (folder.Kind.ToString(), DocumentKeys.Of(folder.Kind).Schema)),
        (SiteKeys.Schema.Name, SiteKeys.Schema),
    ];

    public static TheoryData<string, string> Paths => [.. Kinds.SelectMany(kind => PathsIn(kind.Schema, "").Select(path => (kind.Name, path)))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_declared_key_is_read(string kind, string path)
    {
        var schema = Kinds.Single(each => each.Name == kind).Schema;
        Assert.NotEqual(Record(kind, Yaml(schema, "", path, isChanged: false)), Record(kind, Yaml(schema, "", path, isChanged: true)));
    }

    [Fact]
    public void A_key_of_another_mapping_is_no_key_of_this_one() =>
        Assert.ThrowsAny<Exception>(() => Fields.None(EntryKeys.All.Schema).Read(SourceKeys.Published));

    private static IEnumerable<string> PathsIn(KeySchema schema, string prefix) => schema.Keys.SelectMany(key => key switch
    {
        { Shape: Shape.Keys inner } => PathsIn(inner.Schema, $"{prefix}{key.Name}."),
        { Shape: Shape.ListOf { Of: Shape.Keys inner } } => PathsIn(inner.Schema, $"{prefix}{key.Name}."),
        _ => [prefix + key.Name],
    });

    // Both values of a key are of one length, so that all that follows keeps its place.
    private static string Yaml(KeySchema schema, string prefix, string tested, bool isChanged)
    {
        // Of those of which there may be one, the tested one, or else the last.
        var one = schema.OneOf.FirstOrDefault(key => prefix + key.Name == tested) ?? schema.OneOf.LastOrDefault();
        var keys = schema.Keys.Where(key => key == one || !schema.OneOf.Contains(key));
        return $"{{{string.Join(", ", keys.Select(key => $"{key.Name}: {Value(key.Shape, prefix + key.Name, tested, isChanged)}"))}}}";
    }

    private static string Value(Shape shape, string path, string tested, bool isChanged) => shape switch
    {
        Shape.ListOf list => $"[{Value(list.Of, path, tested, isChanged)}]",
        Shape.Keys keys => Yaml(keys.Schema, path + ".", tested, isChanged),
        _ => Value(shape, isChanged && path == tested),
    };

    private static string Value(Shape shape, bool isOther) => shape switch
    {
        Shape.EdtfDate => isOther ? "2021-05-06" : "2020-05-06",
        Shape.WholeNumber => isOther ? "7" : "8",
        Shape.WebAddress => isOther ? "\"https://example.org/a\"" : "\"https://example.org/b\"",
        Shape.Language => isOther ? "en" : "fr",
        Shape.Choice choice => (isOther ? choice.Words[0] : choice.Words[1]).PadRight(choice.Words.Max(word => word.Length)),
        _ => isOther ? "\"1871\"" : "\"1872\"",
    };

    private static string Record(string kind, string yaml)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        object record = kind == SiteKeys.Schema.Name
            ? SettingsParser.Parse(Utf8Text.Decode("site.yml", Encoding.UTF8.GetBytes(yaml), diagnostics), diagnostics)
            : DocumentParser.Parse(
                new Document(Enum.Parse<DocumentKind>(kind), "a", "a.md", Utf8Text.Decode("a.md", Encoding.UTF8.GetBytes($"---\n{yaml}\n---\n"), diagnostics), null), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var text = new StringBuilder();
        Append(record, text);
        return text.ToString();
    }

    private static void Append(object? value, StringBuilder text)
    {
        if (value is null or string or Edtf or Enum || value.GetType().IsPrimitive) text.Append(value).Append('\n');
        else if (value is IEnumerable several)
            foreach (var each in several) Append(each, text.Append("- "));
        else
            foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
                if (!property.GetMethod!.IsStatic) Append(property.GetValue(value), text.Append(property.Name).Append(": "));
    }
}
