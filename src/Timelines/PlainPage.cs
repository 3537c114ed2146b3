using Annals.Parse.Documents;

namespace Annals.Timelines;

/// <summary>A page that is not on the timeline.</summary>
public sealed record PlainPage(Permalink Permalink, PageDocument Document, LinkedText Text);
