namespace Annals.Import;

/// <summary>What sort of file was handed over, found out from its content.</summary>
internal enum OriginalKind
{
    /// <summary>The plain text of an article.</summary>
    Clipping,

    /// <summary>A web page.</summary>
    SavedPage,

    /// <summary>TimelineJS's own JSON.</summary>
    TimelineJson,

    /// <summary>TimelineJS's spreadsheet as CSV.</summary>
    TimelineSheet,

    /// <summary>Markdown or YAML written for another generator, read by a map.</summary>
    Mapped,
}
