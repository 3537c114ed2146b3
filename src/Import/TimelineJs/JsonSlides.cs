using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;

namespace Annals.Import.TimelineJs;

/// <summary>Slides of TimelineJS's JSON to records. A value of a wrong type is left out, and said so.</summary>
internal sealed class JsonSlides
{
    private readonly ImmutableArray<string>.Builder _leftOut = ImmutableArray.CreateBuilder<string>();
    private string _problem = "";

    private JsonSlides()
    {
    }

    public static FoundSlide Read(JsonPart part, int number, SlideKind kind)
    {
        var reading = new JsonSlides();
        var slide = reading.Slide(part);
        var name = kind switch { SlideKind.Title => "the title", SlideKind.Era => $"era {number}", _ => $"slide {number}" };
        return new FoundSlide(kind == SlideKind.Event ? number : 0, name, part.At, kind, slide, reading._problem, reading._leftOut.ToImmutable());
    }

    private Slide Slide(JsonPart part)
    {
        if (part.Kind != JsonPartKind.Object)
        {
            _problem = "it is no object with keys of its own";
            return Parse.Documents.Slide.None;
        }
        Know(part, "", "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id");
        var text = Inner(part, "text", "headline", "text");
        var media = Inner(part, "media", "url", "caption", "credit", "thumbnail", "alt", "title", "link", "link_target");
        var background = Inner(part, "background", "url", "color", "alt");
        return new Slide(
            Date(part, "start_date"),
            Date(part, "end_date"),
            Text(text, "headline"),
            Text(text, "text"),
            Text(part, "display_date"),
            Text(part, "group"),
            Text(part, "autolink"),
            Text(part, "unique_id"))
        {
            Media = new SlideMedia(
                Text(media, "url"), Text(media, "caption"), Text(media, "credit"), Text(media, "alt"),
                Text(media, "thumbnail"), Text(media, "title"), Text(media, "link"), Text(media, "link_target")),
            Background = new SlideBackground(Text(background, "url"), Text(background, "color"), Text(background, "alt")),
        };
    }

    private SlideDate? Date(JsonPart slide, string key)
    {
        if (slide.Member(key) is not { } date) return null;
        if (date.IsPlain) return SheetDates.Date(key, date.Text.Trim(), ref _problem);
        if (Inner(slide, key, "year", "month", "day", "hour", "minute", "second", "millisecond", "display_date", "format") is not { } parts) return null;
        var year = DateParts.Whole("year", Text(parts, "year"), ref _problem);
        var read = new SlideDate(
            year ?? 0,
            Small(parts, "month"),
            Small(parts, "day"),
            Small(parts, "hour"),
            Small(parts, "minute"),
            Small(parts, "second"),
            Small(parts, "millisecond"),
            Text(parts, "display_date"),
            Text(parts, "format"));
        if (year is not null) return read;
        // The spreadsheet's own exports have an end date with nothing in it.
        if (read != new SlideDate(0) && _problem.Length == 0) _problem = $"its {key} has no year";
        return null;
    }

    private int? Small(JsonPart date, string key) => DateParts.Small(key, Text(date, key), ref _problem);

    private JsonPart? Inner(JsonPart part, string key, params ReadOnlySpan<string> known)
    {
        if (part.Member(key) is not { } inner) return null;
        if (inner.Kind == JsonPartKind.Object)
        {
            Know(inner, key + ".", known);
            return inner;
        }
        if (inner.Text.Length > 0 || !inner.IsPlain) _leftOut.Add($"“{key}” has no keys of its own");
        return null;
    }

    private string? Text(JsonPart? part, string key)
    {
        if (part?.Member(key) is not { } value) return null;
        if (value.IsPlain) return SlideForm.OrNull(value.Text);
        _leftOut.Add($"“{key}” is no text");
        return null;
    }

    private void Know(JsonPart part, string prefix, params ReadOnlySpan<string> known)
    {
        var seen = new HashSet<string>();
        foreach (var (name, value) in part.Members)
        {
            if (!seen.Add(name)) _leftOut.Add($"“{prefix}{DateParts.Short(name)}” stands there twice; the last is taken");
            else if (!known.Contains(name) && value.Kind != JsonPartKind.Null) _leftOut.Add($"key “{prefix}{DateParts.Short(name)}”");
        }
    }
}
