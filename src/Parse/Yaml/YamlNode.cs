using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>A value of a YAML text with its place in the file. Scalars keep their text: the schema decides what they mean.</summary>
public abstract record YamlNode(Position At);

/// <summary>Keys with their values, each key once.</summary>
public sealed record YamlMapping(Position At, ImmutableArray<YamlPair> Pairs) : YamlNode(At);

/// <summary>A key and its value.</summary>
public sealed record YamlPair(YamlScalar Key, YamlNode Value);

/// <summary>Values in a row.</summary>
public sealed record YamlSequence(Position At, ImmutableArray<YamlNode> Nodes) : YamlNode(At);

/// <summary>One value.</summary>
/// <param name="IsNull">True for an empty or <c>null</c> plain value: the key is there, the value is not.</param>
/// <param name="TextAt">Where the text itself starts: behind the quotation mark, if there is one.</param>
/// <param name="IsAsWritten">Whether the file has the value there character for character: without escapes, and on one line.</param>
public sealed record YamlScalar(Position At, string Text, bool IsNull, Position TextAt, bool IsAsWritten) : YamlNode(At)
{
    /// <summary>Whether an unquoted scalar stands for no value.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> plain) => plain is "" or "~" or "null";

    /// <summary>Where a character of the value stands; the start of the value where that cannot be told.</summary>
    public Position PlaceOf(int offset) => IsAsWritten ? TextAt with { Column = TextAt.Column + offset } : At;
}
