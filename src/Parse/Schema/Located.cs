using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>A value of the front matter with its place, for what is found wrong with it later.</summary>
public readonly record struct Located<T>(T Value, Position At);
