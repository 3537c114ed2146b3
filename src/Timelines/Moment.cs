using Annals.Dates;

namespace Annals.Timelines;

/// <summary>What stands on the timeline: an entry on the day it happened, or a source on the day it was published.</summary>
/// <param name="Language">Of the title and summary, BCP 47; empty for the site's.</param>
/// <param name="Date">Null for a source without one.</param>
/// <param name="Place">Its index in <see cref="Timeline.Moments"/>; null for a source without a date or of an unknown year, which is listed and not placed.</param>
public abstract record Moment(Permalink Permalink, string Title, string Summary, string Language, Edtf? Date, int? Place);
