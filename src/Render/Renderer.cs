using Annals.Link;
using Annals.Render.Filter;
using Annals.Render.Pages;
using Annals.Render.Search;
using Annals.Render.Templates;
using Annals.Reporting;

namespace Annals.Render;

/// <summary>
/// The fifth stage: the timeline and the theme to pages. Nothing is rendered here yet: each page is made when it is asked
/// for, independently of the others, so that they need not all be in memory and a preview makes only what is looked at.
/// </summary>
public static class Renderer
{
    public static Site Render(Timeline timeline, Diagnostics diagnostics)
    {
        var phrases = new Phrases(timeline.Theme.Words);
        var site = new SiteScope(timeline, phrases, new TemplateRenderer(timeline.Theme, phrases, diagnostics));
        var composer = new PageComposer(site);
        return new Site(
        [
            .. HomePage.All(composer),
            .. MomentPages.Entries(composer),
            .. MomentPages.Sources(composer),
            .. SubjectPages.All(composer),
            .. PeriodPages.All(composer),
            .. MomentPages.Plain(composer),
            .. IndexPages.All(composer),
            .. CollectionPages.All(composer),
            .. PrintPages.All(composer),
            SearchPage.Of(composer),
            .. HostingFiles.All(composer),
            .. SearchFiles.All(site),
            .. FilterFiles.All(site),
        ],
        [.. timeline.Media.Values.Concat(timeline.Theme.Assets).Select(file => new SiteFile(file.Address, file.Bytes))]);
    }
}
