using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>One value.</summary>
/// <param name="IsNull">True for an empty or <c>null</c> plain value: the key is there, the value is not.</param>
/// <param name="TextAt">Where the text itself starts: behind the quotation mark, if there is one.</param>
public sealed record YamlScalar(Position At, string Text, bool IsNull, Position TextAt) : YamlNode(At);
