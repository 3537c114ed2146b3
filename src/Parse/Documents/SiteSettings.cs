using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>The file, for diagnostics.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Where the site is published, without a slash at the end; null for a site that is opened from disk.</summary>
    public required string? Url { get; init; }

    /// <summary>BCP 47, as in the name of a file of theme/strings.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>Where the files are kept, without a slash at the end; null for nowhere that is said.</summary>
    public required string? Repository { get; init; }

    /// <summary>The branch of it that the site is built from.</summary>
    public required string Branch { get; init; }

    /// <summary>Whether link cards are drawn.</summary>
    public required bool HasCards { get; init; }

    /// <summary>Whether pictures are published with what their files say of their taking.</summary>
    public required bool KeepsMetadata { get; init; }

    public required ImmutableArray<NamedPeriod> Periods { get; init; }

    /// <summary>TimelineJS's scale, where the dates do not give it.</summary>
    public required string? KeptScale { get; init; }

    /// <summary>What is kept of the title slide that the title comes from; null for nothing.</summary>
    public required Slide? KeptTitle { get; init; }
}

/// <summary>A span of time that the author gave a name.</summary>
/// <param name="KeptEra">What is kept of the era that it comes from; null for nothing.</param>
public sealed record NamedPeriod(string Title, Edtf? Date, string Summary, Slide? KeptEra, Position At);
