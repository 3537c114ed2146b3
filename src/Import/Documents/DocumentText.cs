using System.Collections.Immutable;

namespace Annals.Import.Documents;

/// <summary>The text of a document of a word processor.</summary>
/// <param name="Notes">Footnotes and endnotes, in the order in which the text refers to them.</param>
/// <param name="Comments">How many there are, which are left out.</param>
/// <param name="Deletions">How many passages are struck out but kept for the record, which are left out.</param>
internal sealed record DocumentText(ImmutableArray<DocumentBlock> Blocks, ImmutableArray<string> Notes, int Comments, int Deletions);

/// <summary>A paragraph, on one line.</summary>
internal sealed record DocumentBlock(BlockKind Kind, string Text);

internal enum BlockKind
{
    Paragraph,
    Title,
    Heading,
    Caption,

    /// <summary>By a style that says so, as pandoc's.</summary>
    Author,
    Date,

    /// <summary>Of a table of contents: the text has it again.</summary>
    Contents,
}
