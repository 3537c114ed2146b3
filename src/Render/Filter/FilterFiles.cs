using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annals.Dates;
using Annals.Link;

namespace Annals.Render.Filter;

/// <summary>
/// What the filter loads when it is first opened: <c>filter/moments.bin</c>, which <see cref="FilterColumns"/> tells, and <c>filter/names.json</c>
/// with the names of subjects and periods and the words for dates and counts. What it shows of a moment comes from the files of the search.
/// </summary>
internal static class FilterFiles
{
    private static readonly ImmutableArray<(string Name, string Key)> Patterns =
    [
        ("year", "dates.year"), ("bce", "dates.bce"), ("early", "dates.early_ce"), ("range", "dates.range"), ("digits", "dates.digits"),
        ("thousands", "dates.thousands"), ("group", "number.group"), ("separator", "list.separator"),
    ];

    public static IEnumerable<SitePage> All(SiteScope site) =>
    [
        new SitePage("filter/moments.bin", buffer => buffer.Write(FilterColumns.Of(site.Timeline))),
        new SitePage("filter/names.json", buffer => Names(buffer, site)),
    ];

    private static void Names(IBufferWriter<byte> buffer, SiteScope site)
    {
        var timeline = site.Timeline;
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("moments", timeline.Moments.Length + timeline.Sources.Count(source => source.Place is null));
        json.WriteNumber("sources", timeline.Sources.Length);
        json.WriteString("index", Addresses.For(timeline.Settings.Url, "").Index);
        Subjects(json, timeline.Subjects);
        json.WriteStartArray("periods");
        foreach (var period in timeline.Periods)
        {
            if (period.Kind != PeriodKind.Named) break;
            Named(json, period);
        }
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
        Texts(json, "days", Enumerable.Range(1, 31).Select(day => PartLabel.DayNumber(day, site.DateWords)));
        Texts(json, "month", calendar.Months.Select(month => sound.In(Pattern("month_and_year", month))));
        Texts(json, "day", calendar.MonthsBesideDay.Select(month => sound.In(Pattern("day", month))));
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

    // By kind, in the order of their numbers. A slug is left out where it is only the name in small letters with hyphens.
    private static void Subjects(Utf8JsonWriter json, ImmutableArray<Subject> subjects)
    {
        json.WriteStartArray("subjects");
        for (int start = 0, end; start < subjects.Length; start = end)
        {
            json.WriteStartArray();
            json.WriteStringValue(subjects[start].Permalink.Folder);
            for (end = start; end < subjects.Length && subjects[end].Kind == subjects[start].Kind; end++)
            {
                var subject = subjects[end];
                if (IsPlain(subject.Name, subject.Permalink.Slug))
                {
                    json.WriteStringValue(subject.Name);
                    continue;
                }
                json.WriteStartArray();
                json.WriteStringValue(subject.Name);
                json.WriteStringValue(subject.Permalink.Slug);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static bool IsPlain(string name, string slug)
    {
        if (name.Length != slug.Length) return false;
        for (var i = 0; i < name.Length; i++)
            if (slug[i] != (name[i] == ' ' ? '-' : char.ToLowerInvariant(name[i])) || !char.IsAscii(name[i])) return false;
        return true;
    }

    private static void Named(Utf8JsonWriter json, Period period)
    {
        json.WriteStartArray();
        json.WriteStringValue(period.Name);
        json.WriteStringValue(Addresses.Escape(period.Permalink.Address));
        Number(json, period.Date.Earliest?.Number);
        Number(json, period.Date.Latest?.Number);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, long? number)
    {
        if (number is { } known) json.WriteNumberValue(known);
        else json.WriteNullValue();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
