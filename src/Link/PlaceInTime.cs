using Annals.Dates;

namespace Annals.Link;

/// <summary>A place on the timeline before what stands there is linked.</summary>
/// <param name="IsCoverage">Whether a source stands there, and not an entry.</param>
/// <param name="Index">Of the source or the entry.</param>
internal readonly record struct PlaceInTime(Edtf Date, bool IsCoverage, int Index);
