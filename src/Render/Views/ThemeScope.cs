using Annals.Formats.Citations;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Templates;
using Annals.Text;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>What all pages share that a theme shows: the site, its templates, and its words as templates see them.</summary>
public sealed class ThemeScope(SiteScope site, Diagnostics diagnostics)
{
    public SiteScope Site { get; } = site;

    public TemplateRenderer Templates { get; } = new(site.Timeline.Theme, site.Phrases, diagnostics);

    public CitationWords CitationWords { get; } = new(site.Phrases, site.DateWords);

    private readonly ScriptObject _words = WordsObject.From(site.Timeline.Theme.Words);

    /// <summary>The variables that every template has, whole pages and partials alike.</summary>
    public ScriptObject Variables(ViewScope page) => new() { ["words"] = _words, ["site"] = SiteView.Members.Of(Site, page) };

    /// <summary>A partial on its own.</summary>
    /// <param name="it">What it is about, <c>it</c> in the template.</param>
    public Html Partial(string name, ViewScope page, object? it) => Templates.Partial(name, With(page, it));

    /// <summary>The same without the line end that its file has: within a line that would be a space.</summary>
    public Html InlinePartial(string name, ViewScope page, object? it) => Templates.Partial(name, With(page, it), isInline: true);

    private ScriptObject With(ViewScope page, object? it)
    {
        var variables = Variables(page);
        variables["it"] = it;
        return variables;
    }
}

/// <summary>A page as views know it: with the theme that shows it.</summary>
public sealed record ViewScope(ThemeScope Theme, Addresses Addresses, MarkupCache Cache, string Address) : PageScope(Theme.Site, Addresses, Cache, Address)
{
    public static ViewScope For(ThemeScope theme, string address)
    {
        var addresses = theme.Site.AddressesFor(address);
        return new ViewScope(theme, addresses, theme.Site.Cache(addresses), address);
    }
}
