using System.Collections.Immutable;
using Annals.Dates;
using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>A mapping that has been checked against its schema: what is in it can be taken as it is.</summary>
/// <param name="At">Where the mapping starts.</param>
public sealed record Fields(Position At, ImmutableArray<Field> All)
{
    public string? Text(string key) => Find(key)?.Value as string;

    public Located<string>? LocatedText(string key) => Find(key) is { Value: string text } field ? new(text, field.At) : null;

    public Edtf? Date(string key) => Find(key)?.Value as Edtf;

    public int? Number(string key) => Find(key)?.Value as int?;

    public Fields? Keys(string key) => Find(key)?.Value as Fields;

    public ImmutableArray<Located<string>> Texts(string key) => List(key, (string text, Position at) => new Located<string>(text, at));

    public ImmutableArray<T> Each<T>(string key, Func<Fields, T> record) => List(key, (Fields fields, Position _) => record(fields));

    private ImmutableArray<TTo> List<TFrom, TTo>(string key, Func<TFrom, Position, TTo> convert)
    {
        if (Find(key)?.Value is not ImmutableArray<Field> list) return [];
        var values = ImmutableArray.CreateBuilder<TTo>(list.Length);
        foreach (var field in list)
            if (field.Value is TFrom value) values.Add(convert(value, field.At));
        return values.DrainToImmutable();
    }

    private Field? Find(string key)
    {
        foreach (var field in All)
            if (field.Key == key) return field;
        return null;
    }
}
