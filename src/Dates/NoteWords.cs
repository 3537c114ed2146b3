using System.Collections.Immutable;

namespace Annals.Dates;

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

    /// <summary>{parts}</summary>
    public required Pattern PartsApproximate { get; init; }

    /// <summary>{parts}</summary>
    public required Pattern PartsUncertain { get; init; }

    /// <summary>{parts}</summary>
    public required Pattern PartsBoth { get; init; }

    /// <summary>{parts}</summary>
    public required Pattern PartsUnknown { get; init; }

    /// <summary>{date} {note}</summary>
    public required Pattern Note { get; init; }

    /// <summary>Between two notes.</summary>
    public required string Separator { get; init; }

    /// <summary>For a date of which nothing at all is known.</summary>
    public required string Nothing { get; init; }

    internal static NoteWords From(Func<string, string> word) => new()
    {
        Approximate = ByPrecision.From(word, "dates.approximate", "date"),
        Uncertain = Pattern.Of(word("dates.uncertain"), "date"),
        Both = ByPrecision.From(word, "dates.approximate_and_uncertain", "date"),
        Parts = [word("dates.part.year"), word("dates.part.month"), word("dates.part.season"), word("dates.part.day")],
        PartsApproximate = Pattern.Of(word("dates.parts_approximate"), "parts"),
        PartsUncertain = Pattern.Of(word("dates.parts_uncertain"), "parts"),
        PartsBoth = Pattern.Of(word("dates.parts_approximate_and_uncertain"), "parts"),
        PartsUnknown = Pattern.Of(word("dates.parts_unknown"), "parts"),
        Note = Pattern.Of(word("dates.note"), "date", "note"),
        Separator = word("dates.note_separator"),
        Nothing = word("dates.unknown"),
    };
}
