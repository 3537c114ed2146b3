namespace Annals.Import.Clippings;

/// <summary>A paragraph of the article itself.</summary>
/// <param name="Number">From one, as locators count: posts count, headings and captions do not.</param>
/// <param name="First">Its first line in the original.</param>
/// <param name="Post">Null where it is no post shown in the article.</param>
internal sealed record Paragraph(int Number, int First, int Last, string Text, Post? Post);
