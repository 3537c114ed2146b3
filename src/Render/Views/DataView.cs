using System.Collections.Immutable;
using Annals.Formats;
using Annals.Templates;

namespace Annals.Render.Views;

/// <summary><c>data</c> on the page about the files for other programs.</summary>
internal static class DataView
{
    private static readonly ViewMembers<DataFormat> Format = new()
    {
        { "name", (format, _) => format.Name },
        { "title", (format, page) => page.Site.Phrases.Text("data.files." + format.Name) },
        { "about", (format, page) => page.Site.Phrases.Text("data.about_files." + format.Name) },
        { "file", (format, _) => format.Path[DataFormats.Folder.Length..] },
        { "url", (format, page) => page.Addresses.File(format.Path) },
    };

    public static readonly ViewMembers<ImmutableArray<DataFormat>> Members = new()
    {
        { "formats", (formats, page) => ScriptLists.Of(formats, format => Format.Of(format, page)) },
    };
}
