using System.Collections.Immutable;

namespace Annals.Dates.Labels;

/// <summary>What is doubtful or not known of a date.</summary>
public sealed record NoteWords
{
    /// <summary>{date}: marked ~.</summary>
    public required ByPrecision Approximate { get; init; }

    /// <summary>{date}: marked ?.</summary>
    public required Pattern Uncertain { get; init; }

    /// <summary>{date}: marked %.</summary>
    public required ByPrecision Both { get; init; }

    /// <summary>Year, month, season or quarter, day.</summary>
    public required ImmutableArray<string> Parts { get; init; }

    /// <summary>Of those, the ones whose names are feminine.</summary>
    public required ImmutableArray<bool> AreFeminine { get; init; }

    /// <summary>{parts}</summary>
    public required AgreeingPattern PartsApproximate { get; init; }

    /// <summary>{parts}</summary>
    public required AgreeingPattern PartsUncertain { get; init; }

    /// <summary>{parts}</summary>
    public required AgreeingPattern PartsBoth { get; init; }

    /// <summary>{parts}</summary>
    public required AgreeingPattern PartsUnknown { get; init; }

    /// <summary>{date} {note}</summary>
    public required Pattern Note { get; init; }

    /// <summary>Between two notes.</summary>
    public required string Separator { get; init; }

    /// <summary>For a date of which nothing at all is known.</summary>
    public required string Nothing { get; init; }

    // As the words of the interface name them.
    private static readonly string[] PartNames = ["year", "month", "season", "day"];

    internal static NoteWords From(Func<string, string> word) => new()
    {
        Approximate = ByPrecision.From(word, "dates.approximate", "date"),
        Uncertain = Pattern.Of(word("dates.uncertain"), "date"),
        Both = ByPrecision.From(word, "dates.approximate_and_uncertain", "date"),
        Parts = [word("dates.part.year"), word("dates.part.month"), word("dates.part.season"), word("dates.part.day")],
        AreFeminine = [.. PartNames.Select(word("dates.feminine_parts").Split(' ').Contains)],
        PartsApproximate = AgreeingPattern.Of(word("dates.parts_approximate")),
        PartsUncertain = AgreeingPattern.Of(word("dates.parts_uncertain")),
        PartsBoth = AgreeingPattern.Of(word("dates.parts_approximate_and_uncertain")),
        PartsUnknown = AgreeingPattern.Of(word("dates.parts_unknown")),
        Note = Pattern.Of(word("dates.note"), "date", "note"),
        Separator = word("dates.note_separator"),
        Nothing = word("dates.unknown"),
    };
}
