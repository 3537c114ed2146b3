using System.Collections.Immutable;
using Annals.Formats;
using Annals.Formats.Common;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary><c>/data/</c>: the timeline for other programs, and the page that says what each file is.</summary>
internal static class DataFiles
{
    public static IEnumerable<SitePage> All(PageComposer composer, Func<Slide, SlideReading> readSlide)
    {
        var scope = new DataScope(composer.Site, readSlide);
        var phrases = composer.Site.Phrases;
        return
        [
            .. DataFormats.All.Select(format => new DelegatePage(format.Path, buffer => format.Write(scope, buffer))),
            .. composer.Pages([DataFormats.All], new PageKind<ImmutableArray<DataFormat>>(
                "data", DataView.Members, _ => DataFormats.Folder, _ => new PageHead(phrases.Text("data.title"), phrases.Text("data.about"), "data"))),
        ];
    }
}
