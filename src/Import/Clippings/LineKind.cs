namespace Annals.Import.Clippings;

/// <summary>What a line of a clipping is.</summary>
internal enum LineKind
{
    DateLine,
    Title,
    Section,
    Byline,
    Address,
    Caption,
    Heading,
    Paragraph,

    /// <summary>A post shown in the article, with its author and date.</summary>
    Post,

    /// <summary>What a page says about itself: advertisements, videos, newsletters, sharing.</summary>
    Notice,

    /// <summary>Tags, and titles of other articles.</summary>
    Elsewhere,
}
