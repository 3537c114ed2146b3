using Annals.Formats.Citations;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Formats.Common;

/// <summary>What the files of <c>/data/</c> are written from.</summary>
/// <param name="ReadSlide">How an import reads a slide’s texts, to see whether they have been changed since.</param>
public sealed record DataScope(SiteScope Site, Func<Slide, SlideReading> ReadSlide)
{
    /// <summary>The folder of these files.</summary>
    public const string Folder = "data/";

    private readonly Addresses _addresses = Addresses.For(null, Folder);

    public CitationWords CitationWords { get; } = new(Site.Phrases, Site.DateWords);

    /// <summary>For texts that are shown without markup.</summary>
    public PageScope AnyPage { get; } = PageScope.For(Site, Folder);

    public Timeline Timeline => Site.Timeline;

    /// <summary>
    /// The address of a page: in full where the site has one, otherwise as from a file of <c>/data/</c>, so that it leads there all the same.
    /// </summary>
    public string Page(Permalink permalink) =>
        Timeline.Settings.Url is { } url ? Addresses.Full(url, permalink) : _addresses.Of(permalink);

    /// <summary>The same for a file of the site, by its place below the output folder.</summary>
    public string File(string path) => Timeline.Settings.Url is { } url ? Addresses.Full(url, path) : _addresses.File(path);
}

/// <summary>Something that the other program’s format cannot hold.</summary>
/// <param name="What">What is lost, and what stands there instead.</param>
public sealed record Loss(string File, Position At, string What)
{
    /// <summary>In the form of a diagnostic, which editors make clickable.</summary>
    public override string ToString() => $"{File}({At.Line},{At.Column}): lost: {What}";
}
