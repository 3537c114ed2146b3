using System.Collections.Immutable;
using Annals.Parse.Themes;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Preview;

/// <summary>A site in memory, each page of which is made when it is looked at.</summary>
internal sealed class PreviewSite
{
    private readonly Timeline _timeline;
    private readonly Diagnostics _diagnostics = new();
    private readonly Dictionary<string, Func<byte[]>> _files;
    private readonly Lazy<Dictionary<string, Func<byte[]>>> _further;
    private readonly Lazy<PreviewSite>? _earlier;

    /// <param name="soundTheme">A theme that could be shown, for pages with which this one's fails; null where none is known.</param>
    public PreviewSite(Timeline timeline, Theme? soundTheme)
    {
        _timeline = timeline;
        _earlier = soundTheme is null ? null : new Lazy<PreviewSite>(() => new PreviewSite(timeline with { Theme = soundTheme }, null));
        var site = Build.Render(timeline, _diagnostics);
        _files = site.Pages.ToDictionary(page => page.Path, Made);
        foreach (var file in site.Files) _files[file.Path] = file.Bytes;
        _further = new(() => site.Further.Value.ToDictionary(page => page.Path, Made));

        static Func<byte[]> Made(SitePage page) => page.Render;
    }

    public Theme Theme => _timeline.Theme;

    public int DraftsLeftOut => _timeline.DraftsLeftOut;

    /// <summary>Diagnostics of the pages rendered so far: a template fault shows only when the template is used.</summary>
    public ImmutableArray<Diagnostic> Found => _diagnostics.Sorted();

    public bool Has(string path) => Find(path) is not null;

    /// <summary>What a file holds; where the theme fails, as an earlier theme shows it.</summary>
    /// <returns>Null where the site has no such file.</returns>
    public byte[]? File(string path)
    {
        if (Find(path) is not { } made) return null;
        var bytes = made();
        return _diagnostics.HasErrors && _earlier?.Value.File(path) is { } earlier ? earlier : bytes;
    }

    private Func<byte[]>? Find(string path) =>
        _files.GetValueOrDefault(path) ?? _further.Value.GetValueOrDefault(path);
}
