using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>A value of a YAML text with its place in the file. Scalars keep their text: the schema decides what they mean.</summary>
public abstract record YamlNode(Position At);
