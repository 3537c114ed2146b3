using Annals.Timelines;

namespace Annals.Render.Search;

/// <summary>A page that search finds.</summary>
/// <param name="Moment">What it is about, where that is something on the timeline or a source.</param>
/// <param name="Fields">What is searched, made when it is asked for.</param>
internal sealed record SearchDocument(
    Permalink Permalink, string Title, string Summary, Moment? Moment, Func<IEnumerable<SearchField>> Fields);
