using Annals.Import.Drafts;

namespace Annals.Import.Clippings;

/// <summary>The report's rows for what a saved page says of itself; its lines are those of the article's text.</summary>
internal static class PageFindings
{
    public static IEnumerable<Finding> Of(Clipping page)
    {
        (string Key, string? Value)[] facts =
        [
            ("title", page.Title), ("byline", string.Join(", ", page.Byline)), ("publisher", page.Publisher), ("published", page.Published?.ToString()),
            ("address", page.Url), ("language", page.Language),
        ];
        foreach (var (key, value) in facts)
            if (!string.IsNullOrEmpty(value)) yield return new Finding(0, $"{key}: {LineFindings.Short(value)}", Outcome.Made);
        yield return new Finding(0, "the lines below are those of the article's text; menus and what else stands around it are left out", Outcome.LeftOut);
    }
}
