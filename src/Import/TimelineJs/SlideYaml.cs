using System.Globalization;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>What is kept of a slide as the front matter holds it.</summary>
internal static class SlideYaml
{
    /// <summary>Its keys, each with its value on one line.</summary>
    public static IEnumerable<(string Key, string Yaml)> Keys(Slide kept) => Written(
        ("headline", Quoted(kept.Headline)),
        ("text", Quoted(kept.Text)),
        ("start_date", Date(kept.Start)),
        ("end_date", Date(kept.End)),
        ("display_date", Quoted(kept.DisplayDate)),
        ("group", Quoted(kept.Group)),
        ("media", Media(kept.Media)),
        ("background", Flow(("url", Quoted(kept.Background.Url)), ("color", Quoted(kept.Background.Color)), ("alt", Quoted(kept.Background.Alt)))),
        ("autolink", Quoted(kept.Autolink)),
        ("unique_id", Quoted(kept.UniqueId)),
        ("order", Number(kept.Order)));

    /// <summary>All on one line; null where nothing is kept.</summary>
    public static string? Flow(Slide? kept) => kept is null ? null : Flow([.. Keys(kept)]);

    /// <summary>Keys with values as <c>{a: 1, b: 2}</c>, without those that are null.</summary>
    public static string? Flow(params (string Key, string? Yaml)[] keys) => Written(keys).ToArray() is { Length: > 0 } written
        ? $"{{{string.Join(", ", written.Select(pair => $"{pair.Key}: {pair.Yaml}"))}}}"
        : null;

    private static string? Media(SlideMedia media) => Flow(
        ("url", Quoted(media.Url)), ("caption", Quoted(media.Caption)), ("credit", Quoted(media.Credit)), ("alt", Quoted(media.Alt)),
        ("thumbnail", Quoted(media.Thumbnail)), ("title", Quoted(media.Title)), ("link", Quoted(media.Link)), ("link_target", Quoted(media.LinkTarget)));

    private static string? Date(SlideDate? date) => date is null ? null : Flow(
        ("year", date.Year.ToString(CultureInfo.InvariantCulture)), ("month", Number(date.Month)), ("day", Number(date.Day)),
        ("hour", Number(date.Hour)), ("minute", Number(date.Minute)), ("second", Number(date.Second)), ("millisecond", Number(date.Millisecond)),
        ("display_date", Quoted(date.DisplayDate)), ("format", Quoted(date.Format)));

    private static string? Quoted(string? text) => text is null ? null : YamlText.Scalar(text);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Key, string Yaml)> Written(params (string Key, string? Yaml)[] keys) =>
        keys.Where(pair => pair.Yaml is not null).Select(pair => (pair.Key, pair.Yaml!));
}
