using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Events;
using Annals.Import.Json;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Wikidata;

/// <summary>Items of Wikidata (JSON of Wikibase, as <c>Special:EntityData</c> gives it) to drafts: one for each dated statement that tells of something that happened.</summary>
internal sealed class WikidataImport
{
    private const string Julian = "Q1985786", Page = "https://www.wikidata.org/wiki/";

    // When the item itself was: with a label alone it says what happened.
    private static readonly string[] Whole = ["P585", "P580", "P582"];

    private static readonly ImmutableDictionary<string, string> Properties = new Dictionary<string, string>
    {
        ["P569"] = "Birth of",
        ["P570"] = "Death of",
        ["P571"] = "Beginning of",
        ["P576"] = "End of",
        ["P577"] = "Publication of",
        ["P575"] = "Discovery of",
        ["P1619"] = "Opening of",
        ["P619"] = "Launch of",
        ["P620"] = "Landing of",
        ["P606"] = "First flight of",
        ["P1191"] = "First performance of",
        ["P746"] = "Disappearance of",
        ["P3999"] = "Closing of",
        ["P729"] = "Entry into service of",
        ["P730"] = "Retirement of",
    }.ToImmutableDictionary();

    private readonly EventDrafts _drafts;

    private WikidataImport(EventDrafts drafts) => _drafts = drafts;

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        if (JsonPartReader.Read(original, diagnostics) is not { } root) return null;
        var import = new WikidataImport(new EventDrafts(original, names, earlier, diagnostics));
        foreach (var (_, item) in root.Member("entities") is { Kind: JsonPartKind.Object } entities ? entities.Members : [("", root)])
            if (item.Member("claims") is { Kind: JsonPartKind.Object } claims) import.Read(item, claims);
        return import._drafts.Compose(null);
    }

    private void Read(JsonPart item, JsonPart claims)
    {
        var (label, language) = Words(item.Member("labels"));
        var id = Text(item, "id");
        if (label.Length == 0) label = id;
        var about = Words(item.Member("descriptions")).Text;
        var isPerson = claims.Member("P569") is not null || claims.Member("P570") is not null;
        string[] parts = [MarkdownText.Escape(about), PlainMarkdown.Link(Page + id)];
        var times = claims.Members.Select(claim => (claim.Name, Times: Times(claim.Name, claim.Value))).Where(claim => claim.Times.Length > 0).ToArray();
        var whole = times.Where(claim => Whole.Contains(claim.Name)).DistinctBy(claim => claim.Name).ToDictionary(claim => claim.Name, claim => claim.Times[0]);
        if (whole.TryGetValue("P585", out var point)) Add(point.At, label, point.Date);
        else if (whole.TryGetValue("P580", out var start)) Add(start.At, label, whole.TryGetValue("P582", out var end) ? EventSpan.Of(start.Date, end.Date).Date ?? start.Date : start.Date);
        else if (whole.TryGetValue("P582", out var last)) Add(last.At, $"End of {label}", last.Date);
        foreach (var (property, found) in times.Where(claim => !Whole.Contains(claim.Name)))
        {
            foreach (var time in found) Add(time.At, Properties.TryGetValue(property, out var what) ? $"{what} {label}" : $"{label} ({property})", time.Date);
            if (found.Length > 1) _drafts.Find(found[0].At.Line, $"{property} has {found.Length} values; each is a draft", Outcome.Unsure);
        }
        _drafts.Find(item.At.Line, $"{id}: {Counted.Of(claims.Members.Length - times.Length, "property", "properties")} without a date; sources and qualifiers", Outcome.LeftOut);

        void Add(Position at, string title, Edtf date) => _drafts.Add(new ForeignEvent(at.Line, at.Line, title, date, string.Join("\n\n", parts.Where(part => part.Length > 0)))
        {
            People = isPerson ? [label] : [],
            Language = language is "en" or "" || !LanguageTag.IsWellFormed(language) ? "" : language,
        });
    }

    // The statements that are preferred, or else all that are not deprecated.
    private ImmutableArray<(Position At, Edtf Date)> Times(string property, JsonPart statements)
    {
        var all = statements.Members.Select(member => member.Value).Where(statement => statement.Member("mainsnak")?.Member("datavalue")?.Member("value")?.Member("precision") is not null).ToArray();
        var valid = all.Where(statement => Text(statement, "rank") != "deprecated").ToArray();
        var preferred = valid.Where(statement => Text(statement, "rank") == "preferred").ToArray();
        var dates = ImmutableArray.CreateBuilder<(Position, Edtf)>();
        foreach (var statement in preferred.Length > 0 ? preferred : valid)
        {
            var value = statement.Member("mainsnak")!.Member("datavalue")!.Member("value")!;
            var isJulian = Text(value, "calendarmodel").EndsWith(Julian, StringComparison.Ordinal);
            var precision = int.TryParse(Text(value, "precision"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (WikidataTimes.Read(Text(value, "time"), precision, isJulian) is not { } date)
            {
                _drafts.LeaveOut(value.At.Line, property, $"“{OneLine.Shortened(Text(value, "time"), 40)}” with the precision {precision} is no date that an entry can have");
                continue;
            }
            dates.Add((value.At, date));
            if (isJulian) _drafts.Find(value.At.Line, precision >= 10 ? $"{date}, from {OneLine.Shortened(Text(value, "time"), 40)} of the Julian calendar" : $"{date} is a year of the Julian calendar, which is longer at its ends by some days", Outcome.Inferred);
        }
        return dates.ToImmutable();
    }

    // In English if there is a label in it, else in the first language that has one.
    private static (string Text, string Language) Words(JsonPart? labels)
    {
        if ((labels?.Member("en") ?? labels?.Members.FirstOrDefault().Value) is not { } label) return ("", "");
        return (OneLine.Of(Text(label, "value")), Text(label, "language"));
    }

    private static string Text(JsonPart part, string name) => part.Member(name) is { IsPlain: true } text ? text.Text : "";
}
