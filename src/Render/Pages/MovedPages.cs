using System.Collections.Immutable;
using Annals.Formats.Embeds;
using Annals.Publishing;
using Annals.Render.Views;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>A page at each address that a page had once, which leads to where it is now without a script. They stand in no list, feed, sitemap or search.</summary>
internal static class MovedPages
{
    /// <param name="others">The paths of all other files of the site.</param>
    public static IEnumerable<SitePage> All(PageComposer composer, IEnumerable<string> others, Diagnostics diagnostics)
    {
        var timeline = composer.Site.Timeline;
        if (timeline.OldAddresses.IsEmpty) return [];
        var places = new FilePlaces(others);
        var pages = ImmutableArray.CreateBuilder<MovedPage>();
        foreach (var old in timeline.OldAddresses)
        {
            if (!Add(old.Path, old.To.Address, old) || !HasFrame(old)) continue;
            Add(old.Path + Embed.Folder, old.To.Address + Embed.Folder, old);
        }
        return composer.Pages(pages, new PageKind<MovedPage>("moved", MovedView.Members, page => page.Address, page => new PageHead(page.Title, "", "moved")) { Base = "moved" });

        // What others have put into their pages under the old address, they are shown still.
        bool HasFrame(OldAddress old) => timeline.Settings.Url is not null && old.Path.EndsWith('/') && composer.Site.Moment(old.To) is Entry;

        bool Add(string address, string to, OldAddress old)
        {
            var path = Addresses.FileAt(address);
            if (places.InTheWay(path) is { } other)
            {
                diagnostics.Add(Rules.SamePermalink, old.File, old.At, $"this old address needs the file {path} of the site, and {other} is in its way; take it out");
                return false;
            }
            places.Add(path);
            pages.Add(new MovedPage(address, to, old.Title));
            return true;
        }
    }

    /// <summary>Which files there are, and in which folders, as systems compare them that do not tell capital from small letters.</summary>
    private sealed class FilePlaces
    {
        private readonly Dictionary<string, string> _files = [], _folders = [];

        public FilePlaces(IEnumerable<string> files)
        {
            foreach (var file in files) Add(file);
        }

        public void Add(string file)
        {
            var folded = FileNames.Folded(file);
            _files[folded] = file;
            foreach (var folder in FileNames.FoldersAbove(folded))
                if (!_folders.TryAdd(folder, file)) break;
        }

        public string? InTheWay(string file)
        {
            var folded = FileNames.Folded(file);
            return FileNames.FoldersAbove(folded).Prepend(folded).Select(each => _files.GetValueOrDefault(each)).FirstOrDefault(each => each is not null) ?? _folders.GetValueOrDefault(folded);
        }
    }
}
