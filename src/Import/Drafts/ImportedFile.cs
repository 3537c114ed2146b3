using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;

namespace Annals.Import.Drafts;

/// <summary>What one original became.</summary>
/// <param name="Drafts">Files that are written together or not at all.</param>
/// <param name="Settings">What it adds to <c>site.yml</c>; null for nothing.</param>
/// <param name="Findings">In the order of the original.</param>
internal sealed record ImportedFile(
    OriginalFile Original,
    ImmutableArray<Draft> Drafts,
    SettingsAddition? Settings,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Keys of another generator that the map does not name, each once.</summary>
    public ImmutableArray<string> Unmapped { get; init; } = [];
}

/// <summary>One row of the report: what was found at a place of the original, and what became of it.</summary>
/// <param name="First">Line of the original, from one; for a spreadsheet the row, for JSON the slide. Zero for the whole file.</param>
/// <param name="Last">The last such line; the first again for one line.</param>
/// <param name="What">A few words, as in “title: The fire”.</param>
internal readonly record struct Finding(int First, int Last, string What, Outcome Outcome)
{
    public Finding(int line, string what, Outcome outcome) : this(line, line, what, outcome)
    {
    }
}

/// <summary>What became of a part of the original.</summary>
internal enum Outcome
{
    /// <summary>It stands in a file that was made.</summary>
    Made,

    /// <summary>It was worked out; the original does not say it in so many words.</summary>
    Inferred,

    /// <summary>It is in no file.</summary>
    LeftOut,

    /// <summary>An editor should look at it.</summary>
    Unsure,
}

/// <summary>What an original says of the timeline as a whole.</summary>
/// <param name="Title">Used where there is no <c>site.yml</c> yet; null if it says none.</param>
/// <param name="Periods">Named spans; one whose title <c>site.yml</c> has already is not added again.</param>
/// <param name="KeptTitle">What the original’s title has beside, for the way back; null for nothing.</param>
/// <param name="KeptScale">TimelineJS’s scale, for the way back; null where none is named.</param>
internal sealed record SettingsAddition(
    string? Title, string? Description, ImmutableArray<SettingsAddition.Period> Periods, Slide? KeptTitle = null, string? KeptScale = null)
{
    /// <param name="Kept">What the era has beside, for the way back; null for nothing.</param>
    internal sealed record Period(string Title, Edtf Date, string Summary, Slide? Kept = null);
}

/// <summary>An original that was imported before.</summary>
/// <param name="Path">As the author named it now.</param>
/// <param name="Became">What was made of it, as in <c>sources/x.md</c>.</param>
internal sealed record KnownOriginal(string Path, string Became);
