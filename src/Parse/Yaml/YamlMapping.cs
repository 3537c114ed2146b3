using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>Keys with their values, each key once.</summary>
public sealed record YamlMapping(Position At, ImmutableArray<YamlPair> Pairs) : YamlNode(At);
