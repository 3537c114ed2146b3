using Annals.Parse.Prose;

namespace Annals.Link;

/// <summary>Some of a text's HTML, and the mark that stands behind it.</summary>
/// <param name="Start">In <see cref="Body.Html"/>.</param>
/// <param name="Mark">Null behind the last of it.</param>
/// <param name="Resolution">What was found out about the mark.</param>
public readonly record struct BodyPiece(int Start, int Length, Mark? Mark, Resolution? Resolution);
