using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>A value of a YAML text with its place in the file. Scalars keep their text: the schema decides what they mean.</summary>
public abstract record YamlNode(Position At);

/// <param name="IsNull">True for an empty or <c>null</c> plain value: the key is there, the value is not.</param>
/// <param name="TextAt">Where the text itself starts: behind the quotation mark, if there is one.</param>
public sealed record YamlScalar(Position At, string Text, bool IsNull, Position TextAt) : YamlNode(At);

public sealed record YamlSequence(Position At, ImmutableArray<YamlNode> Nodes) : YamlNode(At);

public sealed record YamlMapping(Position At, ImmutableArray<YamlPair> Pairs) : YamlNode(At);

public sealed record YamlPair(YamlScalar Key, YamlNode Value);
