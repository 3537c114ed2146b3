using Annals.Dates;
using Annals.Parse.TimelineJs;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>A span of time that the author gave a name.</summary>
/// <param name="Kept">What is kept of the era that it comes from; null for nothing.</param>
public sealed record NamedPeriod(string Title, Edtf? Date, string Summary, Slide? Kept, Position At);
