using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>A picture of the site's own.</summary>
/// <param name="Source">Its address below the input, <c>media/NAME</c>.</param>
/// <param name="At">Where the address stands.</param>
public sealed record Image(string Source, string Alt, string Caption, string Credit, Position At);
