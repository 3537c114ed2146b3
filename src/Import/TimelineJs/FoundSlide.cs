using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>A slide as it stands in a file.</summary>
/// <param name="Number">Its row in the spreadsheet, or the number of the slide in JSON, from one; nought for JSON’s title and eras.</param>
/// <param name="Name">Its kind and number for people, as in “slide 3” or “row 4”.</param>
/// <param name="Problem">Why its dates cannot be read; empty where they can, or where there are none.</param>
/// <param name="LeftOut">What is in it and has no place here, in a few words each.</param>
internal sealed record FoundSlide(
    int Number, string Name, Position At, SlideKind Kind, Slide Slide, string Problem, ImmutableArray<string> LeftOut);
