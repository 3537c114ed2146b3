namespace Annals.Parse.Yaml;

/// <summary>A key and its value.</summary>
public sealed record YamlPair(YamlScalar Key, YamlNode Value);
