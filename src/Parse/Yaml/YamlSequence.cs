using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>Values in a row.</summary>
public sealed record YamlSequence(Position At, ImmutableArray<YamlNode> Nodes) : YamlNode(At);
