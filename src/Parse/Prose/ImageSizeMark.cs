using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Where the width and height of an image of the site are written, as attributes.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
public sealed record ImageSizeMark(int Offset, Position At, string Address) : Mark(Offset, At);
