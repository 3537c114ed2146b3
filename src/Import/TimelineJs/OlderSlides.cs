using System.Collections.Immutable;
using Annals.Import.Json;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;

namespace Annals.Import.TimelineJs;

/// <summary>Slides of TimelineJS 2 to those of its third version. What the third has no place for is left out, and said so.</summary>
internal sealed class OlderSlides
{
    private static readonly string[] Parts = ["year", "month", "day", "hour", "minute", "second", "millisecond"];

    // Its spreadsheets wrote every key of every slide.
    private readonly SlideKeys _keys = new(tellsEmpty: false);
    private string _problem = "";

    private OlderSlides()
    {
    }

    /// <param name="known">Keys of the part that are no slide's.</param>
    public static FoundSlide Read(JsonPart part, int number, SlideKind kind, params ImmutableArray<string> known)
    {
        var reading = new OlderSlides();
        var slide = part.Kind == JsonPartKind.Object ? reading.Slide(part, kind, known) : Parse.Documents.Slide.None;
        if (part.Kind != JsonPartKind.Object) reading._problem = "it is no object with keys of its own";
        var found = new FoundSlide(kind == SlideKind.Event ? number : 0, SlideKeys.NameOf(kind, number), part.At, kind, slide, reading._problem, reading._keys.LeftOut);
        return kind != SlideKind.Title && reading._problem.Length > 0 && Written(part) is { } written
            ? found with { Slide = slide with { Start = SlideDates.Of(written).Start, End = SlideDates.Of(written).End }, Problem = "", WrittenDate = written }
            : found;
    }

    private Slide Slide(JsonPart part, SlideKind kind, ImmutableArray<string> known)
    {
        var asset = _keys.Inner(part, "asset", "media", "credit", "caption", "thumbnail");
        _keys.Know(part, "", ["startDate", "endDate", "headline", "text", "tag", "asset", .. known]);
        // The title had a date where others had none, and the third version shows none there.
        if (kind == SlideKind.Title && _keys.Text(part, "startDate") is { } date) _keys.LeaveOut($"the date of the title: {DateParts.Short(date)}");
        return new Slide(
            kind == SlideKind.Title ? null : Date(part, "startDate"),
            kind == SlideKind.Title ? null : Date(part, "endDate"),
            _keys.Text(part, "headline"),
            _keys.Text(part, "text"),
            Group: _keys.Text(part, "tag"))
        {
            Media = new SlideMedia(_keys.Text(asset, "media"), _keys.Text(asset, "caption"), _keys.Text(asset, "credit"), null, _keys.Text(asset, "thumbnail")),
        };
    }

    /// <summary>A date as <c>2011,12,10</c>, with as many parts as are known; 0 stands for a part that is not.</summary>
    private SlideDate? Date(JsonPart part, string key)
    {
        if (_keys.Text(part, key)?.Trim() is not { Length: > 0 } text) return null;
        var name = key == "startDate" ? "start" : "end";
        if (!text.Contains(',', StringComparison.Ordinal)) return SheetDates.Date($"{name} date", text, ref _problem);
        var parts = text.TrimEnd(',', ' ').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > Parts.Length)
        {
            _problem = $"its {name} date is “{DateParts.Short(text)}”, which has more than seven parts";
            return null;
        }
        var numbers = new int?[Parts.Length];
        for (var i = 1; i < parts.Length; i++) numbers[i] = DateParts.Small(Parts[i], parts[i], ref _problem);
        if (DateParts.Whole("year", parts[0], ref _problem) is not { } year)
        {
            if (_problem.Length == 0) _problem = $"its {name} date has no year";
            return null;
        }
        // Below a part that is not known none counts; midnight is how programs write a day without a time.
        if (numbers[1] is 0) numbers[1] = numbers[2] = null;
        if (numbers[2] is 0) numbers[2] = null;
        if (numbers[2] is null || numbers[3..].All(number => number is null or 0)) Array.Clear(numbers, 3, 4);
        return new SlideDate(year, numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    private static Dates.Edtf? Written(JsonPart part) =>
        part.Member("startDate") is { IsPlain: true, Text: { Length: > 0 } start } ? SheetDates.Written(start, part.Member("endDate") is { IsPlain: true } end ? end.Text : "") : null;
}
