using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A place in a <see cref="Body"/> that is filled in when the page is rendered.</summary>
/// <param name="Offset">Where in the HTML, in bytes.</param>
/// <param name="At">Where in the file.</param>
public abstract record Mark(int Offset, Position At);
