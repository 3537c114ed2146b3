using Annals.Link;

namespace Annals.Render.Search;

/// <summary>A page that search finds, with what a result shows of it.</summary>
/// <param name="Language">Of its title and summary, BCP 47; empty for the site's.</param>
/// <param name="Date">Its date as pages write it; empty where it has none.</param>
/// <param name="Moment">What it is about, where that is something on the timeline or a source.</param>
/// <param name="Fields">What is searched, made when it is asked for.</param>
internal sealed record SearchDocument(
    Permalink Permalink, string Title, string Language, string Date, string Summary, Moment? Moment, Func<IEnumerable<SearchField>> Fields);
