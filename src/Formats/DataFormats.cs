using System.Buffers;
using System.Collections.Immutable;
using Annals.Formats.Annotations;
using Annals.Formats.Calendar;
using Annals.Formats.Citations;
using Annals.Formats.Common;
using Annals.Formats.Csv;
using Annals.Formats.Json;
using Annals.Formats.TimelineJs;
using Annals.Timelines;

namespace Annals.Formats;

/// <summary>Every format in which the timeline is given to other programs, each with a word for <c>annals export</c>.</summary>
public static class DataFormats
{
    /// <summary>The address of the page that says what they are.</summary>
    public const string Folder = DataScope.Folder;

    /// <summary>Those that are files of <c>/data/</c>.</summary>
    public static readonly ImmutableArray<DataFormat> All =
    [
        new("json", Folder + "entries.json", (scope, buffer) => EntriesJson.Write(buffer, scope)),
        new("csv", Folder + "entries.csv", (scope, buffer) => EntriesCsv.Write(buffer, scope)),
        new("timelinejs", Folder + "timelinejs.json", (scope, buffer) => TimelineJsExport.Write(buffer, scope.Timeline, scope.Site.Label, scope.ReadSlide)) { Losses = TimelineJsExport.Losses },
        new("csl", Folder + "sources.csl.json", (scope, buffer) =>
            CslJson.Write(buffer, scope.Timeline.Sources.Select(Citable.Of), scope.CitationWords)),
        new("bibtex", Folder + "sources.bib", (scope, buffer) =>
        {
            foreach (var source in scope.Timeline.Sources) BibTex.Write(buffer, Citable.Of(source), scope.CitationWords);
        }),
        new("annotations", Folder + "annotations.jsonld", (scope, buffer) => AnnotationsJson.Write(buffer, scope)),
    ];

    /// <summary>These and the calendar, which programs look for at the root.</summary>
    public static readonly ImmutableArray<DataFormat> Exported =
    [
        .. All,
        new("ics", CalendarFile.Path, (scope, buffer) => CalendarFile.Write(buffer, scope.Site))
        {
            NeedsAddress = "a calendar names its events by the addresses of their pages",
        },
    ];
}

/// <summary>A format in which a site gives its timeline to other programs.</summary>
/// <param name="Name">What <c>annals export</c> calls it, and the key of its words.</param>
/// <param name="Path">Its file in the site, below the output folder.</param>
/// <param name="Write">Writes the file, the same bytes each time.</param>
public sealed record DataFormat(string Name, string Path, Action<DataScope, IBufferWriter<byte>> Write)
{
    /// <summary>What the timeline has and this format cannot hold, said by <c>annals export</c>; for most formats nothing.</summary>
    public Func<Timeline, ImmutableArray<Loss>> Losses { get; init; } = _ => [];

    /// <summary>Why it cannot be written where the site’s address is not known; null for a format that can.</summary>
    public string? NeedsAddress { get; init; }
}
