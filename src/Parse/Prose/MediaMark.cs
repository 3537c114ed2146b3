using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>The address of a file below <c>media/</c>, within an attribute.</summary>
public sealed record MediaMark(int Offset, Position At, string Address) : Mark(Offset, At);
