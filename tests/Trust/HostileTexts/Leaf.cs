namespace Annals.TrustTests.HostileTexts;

/// <summary>What stands at one place of a file, as a strict reader of its format gives it.</summary>
/// <param name="Output">The kind of output, as in <c>calendar</c>.</param>
/// <param name="Path">Where: elements, attributes, properties, records or lines.</param>
internal readonly record struct Leaf(string Output, string Path, string Text);
