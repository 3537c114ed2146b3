using System.Collections.Immutable;

namespace Annals.Parse.TimelineJs;

/// <summary>What the texts of a slide become here. What is kept of them is used only as long as it still becomes what the entry has.</summary>
/// <param name="Title">Plain text; never empty.</param>
/// <param name="IsTitleInferred">Whether the slide has no headline, and the title is made of its text or date.</param>
/// <param name="Markdown">The text.</param>
/// <param name="Summary">The text on one line, without its markup.</param>
/// <param name="Caption">Plain text.</param>
/// <param name="Credit">Plain text.</param>
/// <param name="Tag">The group; empty for none.</param>
/// <param name="LeftOut">What is in the text and Markdown cannot say, by the names of the elements.</param>
public sealed record SlideReading(
    string Title, bool IsTitleInferred, string Markdown, string Summary, string Caption, string Credit, string Tag, ImmutableArray<string> LeftOut);
