using AngleSharp.Dom;

namespace Annals.Import.Pages;

/// <summary>The meta elements of a page, by their names in lower case.</summary>
internal sealed class PageMeta(IDocument page)
{
    private readonly ILookup<string, string> _contents = (
        from meta in page.QuerySelectorAll("meta[content]")
        from attribute in (string[])["property", "name", "itemprop"]
        let name = meta.GetAttribute(attribute)?.Trim().ToLowerInvariant()
        let content = meta.GetAttribute("content")!
        where name is { Length: > 0 } && !string.IsNullOrWhiteSpace(content)
        select (name, content)).ToLookup(each => each.name, each => each.content);

    /// <summary>The first of the first name that there is.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_contents[name].FirstOrDefault() is { } content) return content;
        return null;
    }

    public IEnumerable<string> All(string name) => _contents[name];
}
