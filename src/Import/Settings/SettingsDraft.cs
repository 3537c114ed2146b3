using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.TimelineJs;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Settings;

/// <summary>What originals say of the timeline as a whole, put into <c>site.yml</c>.</summary>
internal static partial class SettingsDraft
{
    /// <returns>
    /// The new text of <c>site.yml</c>, null to leave it as it is; and the imported files with what is to be said of it.
    /// </returns>
    public static (Draft? Settings, ImmutableArray<ImportedFile> Imported) Compose(ExistingInput existing, ImmutableArray<ImportedFile> imported)
    {
        var isNew = existing.Settings is null && !File.Exists(Path.Combine(existing.Input, InputFolders.Settings));
        var settings = SettingsParser.Parse(existing.Settings, new Diagnostics());
        var taken = settings.Periods.Select(period => Slug.Of(period.Title)).ToHashSet();
        var findings = imported.Select(_ => new List<Finding>()).ToArray();
        var periods = new List<string>();
        var last = 0;
        var title = isNew ? imported.FirstOrDefault(file => file.Settings?.Title is not null) : null;
        for (var i = 0; i < imported.Length; i++)
        {
            if (imported[i].Settings is not { } addition) continue;
            if (imported[i] != title) SayLeftOut(addition, settings, isNew, findings[i]);
            foreach (var period in addition.Periods)
            {
                var slug = Slug.Of(period.Title);
                var why = slug.Length == 0 ? "which has no letter to make an address of"
                    : Calendar().IsMatch(slug) ? "which has the name of a year or month"
                    : !taken.Add(slug) ? "since there is one of this name"
                    : null;
                if (why is not null)
                {
                    findings[i].Add(new Finding(0, $"the period “{period.Title}”, {why}", Outcome.LeftOut));
                    continue;
                }
                periods.Add(Period(period));
                last = i;
            }
        }

        var text = isNew ? title is null ? null : New(title.Settings!, periods)
            : periods.Count == 0 ? null
            : PeriodsAppended.To(existing, periods);
        if (text is null && periods.Count > 0)
        {
            findings[last].Add(new Finding(0, $"the periods cannot be put into {InputFolders.Settings} as it stands; write them there under “periods:”", Outcome.Unsure));
            findings[last].AddRange(periods.Select(period => new Finding(0, $"- {period}", Outcome.LeftOut)));
        }
        return (
            text is null ? null : new Draft(InputFolders.Settings, text),
            [.. imported.Select((file, index) => file with { Findings = [.. file.Findings, .. findings[index]] })]);
    }

    private static void SayLeftOut(SettingsAddition addition, SiteSettings settings, bool isNew, List<Finding> findings)
    {
        var why = isNew ? "another file has given one" : $"{InputFolders.Settings} is there";
        if (addition.Title is { } title && title != settings.Title) Say($"the title “{title}”");
        if (addition.Description is { Length: > 0 } description && description != settings.Description) Say("the description");
        if (addition.KeptTitle is { } kept && kept != Slide.None && kept != settings.KeptTitle)
            Say($"the rest of the title slide ({string.Join(", ", SlideYaml.Keys(kept).Select(key => key.Key))})");
        if (addition.KeptScale is { } scale && scale != settings.KeptScale) Say($"the scale “{DateParts.Short(scale)}”");

        void Say(string what) => findings.Add(new Finding(0, $"{what}, since {why}", Outcome.LeftOut));
    }

    private static string New(SettingsAddition addition, List<string> periods)
    {
        var text = new StringBuilder();
        text.Append("title: ").Append(YamlText.Scalar(addition.Title!)).Append('\n');
        if (addition.Description is { Length: > 0 } description) text.Append("description: ").Append(YamlText.Scalar(description)).Append('\n');
        var kept = SlideYaml.Flow(
            ("scale", addition.KeptScale is null ? null : YamlText.Scalar(addition.KeptScale)),
            ("title", SlideYaml.Flow(addition.KeptTitle)));
        if (kept is not null) text.Append("timelinejs: ").Append(kept).Append('\n');
        if (periods.Count > 0) text.Append("periods:\n");
        foreach (var period in periods) text.Append("  - ").Append(period).Append('\n');
        return text.ToString();
    }

    private static string Period(SettingsAddition.Period period) => SlideYaml.Flow(
        ("title", YamlText.Scalar(period.Title)),
        ("date", YamlText.Quoted(period.Date.ToString())),
        ("summary", period.Summary.Length > 0 ? YamlText.Scalar(period.Summary) : null),
        ("timelinejs", SlideYaml.Flow(period.Kept)))!;

    // What the timeline calls its own years and months.
    [GeneratedRegex("^(?:[0-9]{4}|y[0-9]{5,})(?:-[0-9]{2})?$", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Calendar();
}
