using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annals.Dates.Labels;
using Annals.Phrasing;
using Annals.Publishing;

namespace Annals.Render.Filter;

/// <summary>
/// What the filter loads when it is first opened: <c>filter/moments.bin</c>, which <see cref="FilterColumns"/> tells, and <c>filter/names.json</c>
/// with the names of subjects and the words for dates and counts. What it shows of a moment comes from the files of the search.
/// </summary>
internal static class FilterFiles
{
    private static readonly ImmutableArray<(string Name, string Key)> Patterns =
    [
        ("year", "dates.year"), ("bce", "dates.bce"), ("early", "dates.early_ce"), ("range", "dates.range"), ("digits", "dates.digits"),
        ("thousands", "dates.thousands"), ("separator", "list.separator"),
    ];

    public static IEnumerable<SitePage> All(SiteScope site) =>
    [
        new DelegatePage("filter/moments.bin", buffer => buffer.Write(FilterColumns.Of(site.Timeline))),
        new DelegatePage("filter/names.json", buffer => Names(buffer, site)),
    ];

    private static void Names(IBufferWriter<byte> buffer, SiteScope site)
    {
        var timeline = site.Timeline;
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("moments", timeline.Moments.Length + timeline.Sources.Count(source => source.TimelineIndex is null));
        json.WriteString("index", Addresses.For(timeline.Settings.Url, "").Index);
        json.WriteStartArray("subjects");
        foreach (var subject in timeline.Subjects) Texts(json, [$"{subject.Permalink.Folder}/{subject.Permalink.Slug}", subject.Name]);
        json.WriteEndArray();
        Words(json, site);
        json.WriteEndObject();
    }

    // The script puts the year into the pattern of each month, and the word for each day.
    private static void Words(Utf8JsonWriter json, SiteScope site)
    {
        json.WriteStartObject("words");
        foreach (var (name, key) in Patterns) json.WriteString(name, site.Phrases.Text(key));
        var (calendar, sound) = (site.DateWords.Calendar, site.DateWords.Sound);
        json.WritePropertyName("days");
        Texts(json, Enumerable.Range(1, 31).Select(day => PartLabel.DayNumber(day, site.DateWords)));
        json.WritePropertyName("month");
        Texts(json, calendar.Months.Select(month => sound.In(Pattern("month_and_year", month))));
        json.WritePropertyName("day");
        Texts(json, calendar.MonthsBesideDay.Select(month => sound.In(Pattern("day", month))));
        foreach (var counted in new[] { "entries", "reports" }) Plurals(json, counted, site.Phrases);
        json.WriteEndObject();

        string Pattern(string key, string month) => site.Phrases.Text("dates." + key).Replace("{month}", month, StringComparison.Ordinal);
    }

    private static void Plurals(Utf8JsonWriter json, string counted, Phrases phrases)
    {
        json.WriteStartObject(counted);
        foreach (var category in Plural.Categories)
            if (phrases.Has($"count.{counted}.{category}")) json.WriteString(category, phrases.Text($"count.{counted}.{category}"));
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
