namespace Annals.Parse.Prose;

/// <summary>Which notation a text looks like.</summary>
public enum NearMissKind
{
    /// <summary><c>[[name]]</c>.</summary>
    Link,

    /// <summary><c>![[name]]</c>, by which Obsidian shows a page or a picture within the text.</summary>
    Embed,

    /// <summary><c>[@id]</c>.</summary>
    Citation,

    /// <summary><c>@id</c> without square brackets, as Pandoc has it within a sentence; it may be a name on another site.</summary>
    PlainCitation,

    /// <summary><c>{==words==}</c> or <c>{&gt;&gt;note&lt;&lt;}</c>.</summary>
    Annotation,

    /// <summary><c>[^1]</c>.</summary>
    Footnote,

    /// <summary>A tag of HTML.</summary>
    RawHtml,

    /// <summary>What other programs read and Annals does not.</summary>
    Other,
}
