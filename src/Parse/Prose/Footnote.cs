using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A footnote, <c>[^1]: text</c>, of a text that refers to it.</summary>
/// <param name="Number">From one, in the order in which the text refers to them.</param>
/// <param name="Uses">How often it does.</param>
public sealed record Footnote(int Number, int Uses, Body Text, Position At);
