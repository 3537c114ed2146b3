using System.Collections.Immutable;
using System.Diagnostics;
using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>A mapping that has been checked against its schema: what is in it can be taken as it is.</summary>
/// <param name="At">Where the mapping starts.</param>
public sealed record Fields(KeySchema Schema, Position At, ImmutableArray<Field> All)
{
    /// <summary>A mapping in which nothing stands.</summary>
    public static Fields None(KeySchema schema) => new(schema, Position.Start, []);

    /// <returns>Null where it is not said, or where such a mapping has no such key.</returns>
    public T? Read<T>(Key<T>? key)
        where T : class => Find(key)?.Value as T;

    public int? Read(Key<int> key) => Find(key)?.Value as int?;

    public Located<string>? Locate(Key<string> key) => Find(key) is { Value: string text } field ? new(text, field.At) : null;

    /// <returns>Empty where nothing is said.</returns>
    public ImmutableArray<Located<T>> Read<T>(ListKey<T> key) =>
        List(key, value => new Located<T>((T)value.Value, value.At));

    public ImmutableArray<TRecord> Read<TRecord>(ListKey<Fields> key, Func<Fields, TRecord> record) => List(key, value => record((Fields)value.Value));

    private ImmutableArray<T> List<T>(Key key, Func<Located<object>, T> convert) =>
        Find(key)?.Value is ImmutableArray<Located<object>> values ? ImmutableArray.CreateRange(values, convert) : [];

    // Of few keys, the first that matches is found faster than by a table.
    private Field? Find(Key? key)
    {
        if (key is null) return null;
        Debug.Assert(Schema.Keys.Any(known => ReferenceEquals(known, key)), $"{Schema.Name} has no key “{key.Name}”, so that nothing can be read by it.");
        foreach (var field in All)
            if (ReferenceEquals(field.Key, key)) return field;
        return null;
    }
}

/// <summary>A key with its value, which has been checked.</summary>
/// <param name="Value">What the key gives; for a list, its values with their places.</param>
/// <param name="At">Where the value stands.</param>
public sealed record Field(Key Key, object Value, Position At);

/// <summary>A value of the front matter with its place, for what is found wrong with it later.</summary>
public readonly record struct Located<T>(T Value, Position At);
