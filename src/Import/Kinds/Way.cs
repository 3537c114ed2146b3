namespace Annals.Import.Kinds;

/// <summary>The ways in which files come in.</summary>
internal enum Way
{
    Page,
    Clipping,
    Pdf,

    /// <summary>A document of a word processor.</summary>
    Document,
    TimelineJson,
    TimelineSheet,
    OlderTimelineJson,
    Markwhen,
    Calendar,
    Gedcom,
    Wikidata,

    /// <summary>Feeds, of which each item becomes a source.</summary>
    XmlFeed,
    JsonFeed,

    /// <summary>Lists of literature, of which each item becomes a source.</summary>
    BibTex,
    Ris,
    CslJson,
    ZoteroTable,

    /// <summary>By <c>--map</c> alone, which says what its keys or columns are.</summary>
    Map,

    /// <summary>Not at all: the kind says what helps.</summary>
    None,
}
