using Annals.Dates;

namespace Annals.Parse.Documents;

/// <summary>A change made to an entry after it was published.</summary>
/// <param name="Date">When it was made; null only where it is wrong, which has been reported.</param>
public sealed record Correction(Edtf? Date, string Note);
