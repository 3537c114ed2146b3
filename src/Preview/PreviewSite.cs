using System.Collections.Immutable;
using Annals.Parse.Themes;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Write;

namespace Annals.Preview;

/// <summary>A site in memory, each page of which is made when it is looked at.</summary>
internal sealed class PreviewSite
{
    private readonly Timeline _timeline;
    private readonly Diagnostics _diagnostics = new();
    private readonly Dictionary<string, Func<byte[]>> _pages;
    private readonly Dictionary<string, SiteFile> _files;
    private readonly Lazy<Dictionary<string, Func<byte[]>>> _further;
    private readonly Lazy<PreviewSite>? _earlier;
    private readonly Lazy<SiteChanges?> _changes;

    /// <param name="soundTheme">A theme that could be shown, for pages with which this one's fails; null where none is known.</param>
    /// <param name="hasCards">Whether the pages of a build have link cards, which those that are shown have not.</param>
    /// <param name="output">Where a build has perhaps written; null for nowhere.</param>
    /// <param name="pictures">Where versions of pictures are kept; null for nowhere.</param>
    public PreviewSite(Timeline timeline, Theme? soundTheme, bool hasCards = false, string? output = null, PictureCache? pictures = null)
    {
        _timeline = timeline;
        _earlier = soundTheme is null ? null : new Lazy<PreviewSite>(() => new PreviewSite(timeline with { Theme = soundTheme }, null, pictures: pictures));
        var site = Build.Render(timeline, _diagnostics, pictures);
        _pages = site.Pages.ToDictionary(page => page.Path, Made);
        _files = site.Files.ToDictionary(file => file.Path);
        _further = new(() => site.Further.Value.ToDictionary(page => page.Path, Made));
        var made = output is null ? null : FileList.In(output);
        Gone = made is null ? [] : GoneFrom(output!, made.Keys, site, timeline);
        _changes = new(() => made is null ? null : SiteChanges.Between(made, Build.Render(timeline with { Settings = timeline.Settings with { HasCards = hasCards } }, new Diagnostics(), pictures)));

        static Func<byte[]> Made(SitePage page) => page.Render;
    }

    public Theme Theme => _timeline.Theme;

    public ImmutableArray<Draft> DraftsLeftOut => _timeline.DraftsLeftOut;

    public IEnumerable<Draft> DraftsShown => _timeline.DraftsShown;

    /// <summary>Diagnostics of the pages rendered so far: a template fault shows only when the template is used.</summary>
    public ImmutableArray<Diagnostic> Found => _diagnostics.Sorted();

    /// <summary>Pages of the last build that readers would not find any more (AN131), each with its address in its message.</summary>
    public ImmutableArray<Diagnostic> Gone { get; }

    /// <summary>How the pages differ from those of the last build; null where there is none. Found out, which takes as long as a build, when it is first asked for.</summary>
    public SiteChanges? Changes => _changes.Value;

    public bool Has(string path) => _files.ContainsKey(path) || Page(path) is not null;

    /// <summary>What a file holds; where the theme fails, as an earlier theme shows it.</summary>
    /// <returns>Null where the site has no such file, or it is gone.</returns>
    public byte[]? File(string path)
    {
        if ((_files.TryGetValue(path, out var file) ? Bytes(file) : Page(path)?.Invoke()) is not { } bytes) return null;
        return _diagnostics.HasErrors && _earlier?.Value.File(path) is { } earlier ? earlier : bytes;
    }

    /// <summary>Opens a file that no template makes, which may be long.</summary>
    /// <returns>Null where the site has no such file, or it is gone.</returns>
    public Stream? Open(string path)
    {
        try
        {
            return _files.GetValueOrDefault(path)?.Open();
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    /// <summary>Why there is no page at an address, where there is one elsewhere or will be.</summary>
    /// <param name="address">Below the root, as in <c>entries/x/</c>.</param>
    /// <returns>A sentence; null where nothing is known.</returns>
    public string? WhyMissing(string address)
    {
        const string how = "To see drafts, end the preview with Ctrl-C, and start it as: annals preview --drafts";
        if (DraftsLeftOut.FirstOrDefault(draft => draft.Permalink.Address == address) is { } draft) return $"“{draft.Title}” is a draft, and is not shown. It stands in {draft.File}. {how}";
        if (_timeline.AddressesOfDrafts.Contains(address)) return $"Only drafts lead to this page, and none is shown. {how}";
        return Gone.FirstOrDefault(gone => gone.File.EndsWith($"/{Addresses.FileAt(address)}", StringComparison.Ordinal))?.Message;
    }

    // Old addresses lead on, and are known without making out which further pages there are.
    private static ImmutableArray<Diagnostic> GoneFrom(string output, IEnumerable<string> made, Site site, Timeline timeline)
    {
        var found = new Diagnostics();
        GonePages.Report(output, made, site.Pages.Select(page => page.Path).Concat(timeline.OldAddresses.Select(old => Addresses.FileAt(old.Path))).ToHashSet(), timeline.AddressesOfDrafts, found);
        return found.Sorted();
    }

    // It may be gone, or a link, before that is seen.
    private static byte[]? Bytes(SiteFile file)
    {
        try
        {
            return file.Bytes();
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    private Func<byte[]>? Page(string path) => _pages.GetValueOrDefault(path) ?? _further.Value.GetValueOrDefault(path);
}
