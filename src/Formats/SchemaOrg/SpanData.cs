using System.Text.Json;
using Annals.Dates;

namespace Annals.Formats.SchemaOrg;

/// <summary>
/// Dates as schema.org has them (ISO 8601). An event's start and end are said only where their digits are known; what lies somewhere within bounds has
/// these as the time that the page covers. Years before the common era have a minus and count from 0, as in EDTF.
/// </summary>
internal static class SpanData
{
    /// <summary>The years that ISO 8601 writes without an agreement on more digits.</summary>
    private const long LastYear = 9999;

    /// <summary><c>startDate</c> and <c>endDate</c>, as far as they are known.</summary>
    public static void StartAndEnd(Utf8JsonWriter json, Edtf date)
    {
        var (start, end) = date switch
        {
            EdtfDate one => (one.IsoDateTime, one.IsoDateTime),
            EdtfInterval interval => (interval.Start.Date?.IsoDateTime, interval.End.Date?.IsoDateTime),
            // Days of a set are no time that passed from the first to the last.
            EdtfSet { IsChoice: false, Spans: [var days] } => (Day(days.First), Day(days.Last)),
            _ => (null, null),
        };
        if (start is not null) json.WriteString("startDate"u8, start);
        if (end is not null) json.WriteString("endDate"u8, end);
    }

    /// <summary><c>temporalCoverage</c>: a day, or the first and the last that it can mean, with two dots for an open end; of a set of days, each.</summary>
    public static void Coverage(Utf8JsonWriter json, Edtf date)
    {
        string[] covered = [.. date.Spans.Select(Covered).OfType<string>()];
        if (covered is [var only]) json.WriteString("temporalCoverage"u8, only);
        if (covered.Length < 2) return;
        json.WriteStartArray("temporalCoverage"u8);
        foreach (var span in covered) json.WriteStringValue(span);
        json.WriteEndArray();
    }

    private static string? Covered(DaySpan days)
    {
        if (days.Anchor is null) return null;
        var first = days.First is { } earliest ? Day(earliest) : "..";
        var last = days.Last is { } latest ? Day(latest) : "..";
        return first is null || last is null ? null : first == last ? first : $"{first}/{last}";
    }

    private static string? Day(Day? day) => day is { Year: >= -LastYear and <= LastYear } known ? known.ToString() : null;
}
