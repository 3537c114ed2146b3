using Annals.Import.Json;
using Annals.Parse.Documents;

namespace Annals.Import.TimelineJs;

/// <summary>Slides of TimelineJS's JSON to records. A value of a wrong type is left out, and said so.</summary>
internal sealed class JsonSlides
{
    private readonly SlideKeys _keys = new(tellsEmpty: true);
    private string _problem = "";

    private JsonSlides()
    {
    }

    public static FoundSlide Read(JsonPart part, int number, SlideKind kind)
    {
        var reading = new JsonSlides();
        var slide = reading.Slide(part);
        return new FoundSlide(kind == SlideKind.Event ? number : 0, SlideKeys.NameOf(kind, number), part.At, kind, slide, reading._problem, reading._keys.LeftOut);
    }

    private Slide Slide(JsonPart part)
    {
        if (part.Kind != JsonPartKind.Object)
        {
            _problem = "it is no object with keys of its own";
            return Parse.Documents.Slide.None;
        }
        _keys.Know(part, "", "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id");
        var text = _keys.Inner(part, "text", "headline", "text");
        var media = _keys.Inner(part, "media", "url", "caption", "credit", "thumbnail", "alt", "title", "link", "link_target");
        var background = _keys.Inner(part, "background", "url", "color", "alt");
        return new Slide(
            Date(part, "start_date"),
            Date(part, "end_date"),
            _keys.Text(text, "headline"),
            _keys.Text(text, "text"),
            _keys.Text(part, "display_date"),
            _keys.Text(part, "group"),
            _keys.Text(part, "autolink"),
            _keys.Text(part, "unique_id"))
        {
            Media = new SlideMedia(
                _keys.Text(media, "url"), _keys.Text(media, "caption"), _keys.Text(media, "credit"), _keys.Text(media, "alt"),
                _keys.Text(media, "thumbnail"), _keys.Text(media, "title"), _keys.Text(media, "link"), _keys.Text(media, "link_target")),
            Background = new SlideBackground(_keys.Text(background, "url"), _keys.Text(background, "color"), _keys.Text(background, "alt")),
        };
    }

    private SlideDate? Date(JsonPart slide, string key)
    {
        if (slide.Member(key) is not { } date) return null;
        if (date.IsPlain) return SheetDates.Date(key, date.Text.Trim(), ref _problem);
        if (_keys.Inner(slide, key, "year", "month", "day", "hour", "minute", "second", "millisecond", "display_date", "format") is not { } parts) return null;
        var year = DateParts.Whole("year", _keys.Text(parts, "year"), ref _problem);
        var read = new SlideDate(
            year ?? 0,
            Small(parts, "month"),
            Small(parts, "day"),
            Small(parts, "hour"),
            Small(parts, "minute"),
            Small(parts, "second"),
            Small(parts, "millisecond"),
            _keys.Text(parts, "display_date"),
            _keys.Text(parts, "format"));
        if (year is not null) return read;
        // The spreadsheet's own exports have an end date with nothing in it.
        if (read != new SlideDate(0) && _problem.Length == 0) _problem = $"its {key} has no year";
        return null;
    }

    private int? Small(JsonPart date, string key) => DateParts.Small(key, _keys.Text(date, key), ref _problem);
}
