using Annals.Parse.TimelineJs;
using Annals.Render.Pages;
using Annals.Render.Views;

namespace Annals.Render.Data;

/// <summary><c>/data/</c>: the timeline for other programs, and the page that says what each file is.</summary>
internal static class DataFiles
{
    public static IEnumerable<SitePage> All(PageComposer composer, Func<Slide, SlideReading> readSlide)
    {
        var scope = new DataScope(composer.Site, readSlide);
        var phrases = composer.Site.Phrases;
        return
        [
            .. DataFormats.All.Select(format => new SinglePage(format.Path, buffer => format.Write(scope, buffer))),
            composer.Page(DataFormats.Folder, new PageHead(phrases.Text("data.title"), phrases.Text("data.about"), "data", 1), "data", DataFormats.All, DataView.Members),
        ];
    }
}
