namespace Annals.Import.TimelineJs;

/// <summary>What a slide is about.</summary>
internal enum SlideKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>The timeline as a whole.</summary>
    Title,

    /// <summary>A span of time.</summary>
    Era,
}
