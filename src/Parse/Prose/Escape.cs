using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A sign that is written in such a way that it is plain text.</summary>
/// <param name="Length">In the file: two for <c>\[</c>, four for <c>&amp;gt;</c>.</param>
/// <param name="Sign">The sign itself.</param>
public readonly record struct Escape(Position At, int Length, char Sign);
