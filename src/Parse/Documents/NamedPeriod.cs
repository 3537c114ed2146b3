using Annals.Dates;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>A span of time that the author gave a name.</summary>
public sealed record NamedPeriod(string Title, Edtf? Date, string Summary, Position At);
