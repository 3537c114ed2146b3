using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Events;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Sources;
using Annals.Import.Mapped.Texts;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Markwhen;

/// <summary>Timelines of markwhen to drafts. Tags and the groups in which an event stands become tags.</summary>
internal sealed partial class MarkwhenImport
{
    private static readonly string[] KnownHead = ["title", "description", "dateformat"];

    private readonly EventDrafts _drafts;
    private readonly MarkwhenDates _dates;
    private readonly TextMender _mender;
    private readonly List<Finding> _mended = [];

    private MarkwhenImport(EventDrafts drafts, MarkwhenDates dates, ExistingInput existing, FreeNames names)
    {
        (_drafts, _dates) = (drafts, dates);
        _mender = new TextMender(new LinkNames(existing), new SharedSources(existing, names), existing.Media, new Dictionary<string, string>(), null, _mended);
    }

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, ExistingInput existing, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        var file = MarkwhenReader.Read(original.Text);
        var drafts = new EventDrafts(original, names, earlier, diagnostics) { KeepsOrder = true };
        var format = file.Head.GetValueOrDefault("dateformat");
        var import = new MarkwhenImport(drafts, new MarkwhenDates(format.Value?.StartsWith('d') == true), existing, names);
        foreach (var (line, what) in file.LeftOut) drafts.Find(line, what, Outcome.LeftOut);
        foreach (var (key, (line, value)) in file.Head.OrderBy(pair => pair.Value.Line))
            if (!KnownHead.Contains(key)) drafts.Find(line, $"{key}: {OneLine.Shortened(value, 60)}", Outcome.LeftOut);
            else if (key == "dateformat") drafts.Find(line, $"1/2/2025 is {(value.StartsWith('d') ? "1 February" : "2 January")}", Outcome.Inferred);
        foreach (var found in file.Events) import.Read(found);
        var title = file.Head.GetValueOrDefault("title").Value;
        return drafts.Compose(string.IsNullOrWhiteSpace(title) ? null : new SettingsAddition(title, file.Head.GetValueOrDefault("description").Value, []));
    }

    private void Read(MarkwhenEvent found)
    {
        var tags = found.Groups.SelectMany(group => Tags(group).Prepend(Plain(group))).Concat(Tags(found.Rest)).Where(tag => tag.Length > 0);
        var (text, properties) = Properties(found);
        // The id by which other events count from it is no word of the text.
        var first = Id().Replace(Tag().Replace(found.Rest, Untagged), "").Trim();
        var title = Title(first);
        var date = _dates.Read(found.Date);
        if (date.Date is not { } when || (title.Length == 0 && string.IsNullOrWhiteSpace(text)))
        {
            _drafts.LeaveOut(found.First, title.Length > 0 ? title : found.Date, date.Problem.Length > 0 ? date.Problem : "it has no text");
            return;
        }
        _mended.Clear();
        // A first line that the title does not show in full stands in the text as well.
        var isWhole = title == first;
        if (title.Length == 0) title = Title(text.Trim().Split('\n')[0]);
        if (title.Length == 0) title = when.ToString();
        string[] parts = [isWhole ? "" : _mender.Mend(new PlacedText(first, found.First - 1)), _mender.Mend(new PlacedText(Tag().Replace(text, Untagged), found.First))];
        _drafts.Add(new ForeignEvent(found.First, found.Last, title, when, string.Join("\n\n", parts.Where(part => part.Length > 0)))
        {
            Tags = [.. tags.Concat(Tags(text))],
            Places = properties.GetValueOrDefault("location", []),
        });
        if (date.Note.Length > 0) _drafts.Find(found.First, date.Note, date.Note.Contains("again", StringComparison.Ordinal) ? Outcome.Unsure : Outcome.Inferred);
        else if (IsAmbiguous().IsMatch(found.Date)) _drafts.Find(found.First, $"{when}, from “{OneLine.Of(found.Date)}”", Outcome.Inferred);
        foreach (var finding in _mended) _drafts.Find(finding.First, finding.What, finding.Outcome);
    }

    // Keys stand on the lines right below the first; those that say nothing here stay in the text, where nothing of them is lost.
    private (string Text, Dictionary<string, ImmutableArray<string>> Properties) Properties(MarkwhenEvent found)
    {
        var properties = new Dictionary<string, ImmutableArray<string>>();
        var lines = found.Text.Split('\n');
        for (var i = 0; i < lines.Length && Property().Match(lines[i]) is { Success: true } match; i++)
        {
            var (key, value) = (match.Groups["key"].Value.ToLowerInvariant(), match.Groups["value"].Value.Trim());
            if (key == "location") properties[key] = [value];
            else if (key is "id" or "tags") _drafts.Find(found.First + 1 + i, $"{key}: {OneLine.Shortened(value, 60)}", Outcome.LeftOut);
            else continue;
            lines[i] = "";
        }
        return (string.Join('\n', lines), properties);
    }

    private static IEnumerable<string> Tags(string text) => Tag().Matches(text).Select(match => match.Groups["tag"].Value);

    private static string Plain(string text) => OneLine.Of(Tag().Replace(text, " "));

    // A tag behind the words is no word of them; one among them is.
    private static string Untagged(Match tag) => tag.Groups["behind"].Success ? "" : tag.Groups["tag"].Value;

    // Links show their words.
    private static string Title(string text) => OneLine.Of(Link().Replace(text, "${words}"));

    [GeneratedRegex(@"(?<![^\s(])#(?<tag>[\p{L}_][\p{L}\p{N}_-]{0,60})(?<behind>(?=\s*(?:#[\p{L}_][\p{L}\p{N}_-]{0,60}\s*){0,20}$))?", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\S)!\w{1,40}(?!\S)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Id();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{0,300})\]\([^()\s]{0,2000}\)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Link();

    [GeneratedRegex(@"\A\s*(?<key>[A-Za-z][\w-]{0,30}):\s+(?<value>\S.*)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Property();

    [GeneratedRegex(@"\d/\d{1,2}/\d", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex IsAmbiguous();
}
