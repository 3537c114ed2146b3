using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Events;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Genealogy;

/// <summary>Family trees in GEDCOM to drafts: each dated event of a person or of a family, with its place and notes. What is marked as private stays out.</summary>
internal sealed class GedcomImport
{
    private static readonly ImmutableDictionary<string, string> Events = new Dictionary<string, string>
    {
        ["BIRT"] = "Birth",
        ["CHR"] = "Christening",
        ["BAPM"] = "Baptism",
        ["DEAT"] = "Death",
        ["BURI"] = "Burial",
        ["CREM"] = "Cremation",
        ["ADOP"] = "Adoption",
        ["CONF"] = "Confirmation",
        ["BARM"] = "Bar mitzvah",
        ["BASM"] = "Bat mitzvah",
        ["ORDN"] = "Ordination",
        ["EMIG"] = "Emigration",
        ["IMMI"] = "Immigration",
        ["NATU"] = "Naturalisation",
        ["GRAD"] = "Graduation",
        ["RETI"] = "Retirement",
        ["PROB"] = "Probate",
        ["WILL"] = "Will",
        ["CENS"] = "Census",
        ["RESI"] = "Residence",
        ["OCCU"] = "Occupation",
        ["EDUC"] = "Education",
        ["MARR"] = "Marriage",
        ["MARB"] = "Banns",
        ["ENGA"] = "Engagement",
        ["DIV"] = "Divorce",
        ["ANUL"] = "Annulment",
        ["EVEN"] = "Event",
        ["FACT"] = "Event",
    }.ToImmutableDictionary();

    private readonly EventDrafts _drafts;
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, string> _notes = [];
    private readonly HashSet<string> _private = [];

    private GedcomImport(EventDrafts drafts) => _drafts = drafts;

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        var import = new GedcomImport(new EventDrafts(original, names, earlier, diagnostics));
        var records = GedcomReader.Read(original.Text);
        foreach (var person in records.Where(record => record.Tag == "INDI"))
        {
            import._names[person.Id] = OneLine.Of(person["NAME"].Replace('/', ' '));
            if (IsPrivate(person)) import._private.Add(person.Id);
        }
        foreach (var note in records.Where(record => record.Tag is "NOTE" or "SNOTE")) import._notes[note.Id] = note.Value;
        foreach (var record in records) import.Read(record);
        return import._drafts.Compose(null);
    }

    private static bool IsPrivate(GedcomLine record) => record["RESN"].ToUpperInvariant() is var mark && (mark.Contains("CONFIDENTIAL", StringComparison.Ordinal) || mark.Contains("PRIVACY", StringComparison.Ordinal));

    private void Read(GedcomLine record)
    {
        if (record.Tag == "HEAD")
        {
            if (record["CHAR"].ToUpperInvariant() is var encoding and ("ANSEL" or "IBMPC" or "MACINTOSH")) _drafts.Find(record.Number, $"it says that it is in {encoding}, which is not read; see whether letters such as é are right", Outcome.Unsure);
            return;
        }
        if (record.Tag is not ("INDI" or "FAM")) return;
        string[] ids = record.Tag == "INDI" ? [record.Id] : [record["HUSB"].Trim('@'), record["WIFE"].Trim('@')];
        if (IsPrivate(record) || ids.Any(_private.Contains))
        {
            _drafts.Find(record.Number, "a person or family that is marked as private there", Outcome.LeftOut);
            return;
        }
        string[] people = [.. ids.Select(id => _names.GetValueOrDefault(id, "")).Where(name => name.Length > 0)];
        foreach (var line in record.Lines.Where(line => Events.ContainsKey(line.Tag))) Event(line, people);
        foreach (var other in record.Lines.Where(line => line.Tag is "SOUR" or "OBJE").GroupBy(line => line.Tag))
            _drafts.Find(other.First().Number, other.Key == "SOUR" ? "its sources" : "its pictures and other files", Outcome.LeftOut);
    }

    private void Event(GedcomLine found, string[] people)
    {
        var what = found.Tag is "EVEN" or "FACT" && (found["TYPE"] is { Length: > 0 } type ? type : found.Value) is { Length: > 0 } own ? own : Events[found.Tag];
        if (found.Tag is "OCCU" or "EDUC" && found.Value.Length > 0) what += $" ({found.Value})";
        var title = OneLine.Of(people.Length > 0 ? $"{what} of {string.Join(" and ", people)}" : what);
        if (found.Lines.Find(line => line.Tag == "DATE") is not { } date)
        {
            _drafts.Find(found.Number, $"{title}: it has no date", Outcome.LeftOut);
            return;
        }
        if (GedcomDates.Read(date.Value) is not { } when)
        {
            _drafts.LeaveOut(date.Number, title, $"“{OneLine.Shortened(date.Value, 60)}” is no date that can be told for sure");
            return;
        }
        var notes = found.Lines.Where(line => line.Tag is "NOTE" or "SNOTE").Select(line => _notes.GetValueOrDefault(line.Value.Trim('@'), line.Value));
        _drafts.Add(new ForeignEvent(found.Number, date.Number, title, when, string.Join("\n\n", notes.Select(PlainMarkdown.Of)))
        {
            People = [.. people],
            Places = [found["PLAC"]],
        });
        if (when.ToString() != date.Value) _drafts.Find(date.Number, $"{when}, from “{OneLine.Shortened(date.Value, 60)}”", Outcome.Inferred);
        foreach (var other in found.Lines.Where(line => line.Tag is "SOUR" or "OBJE").GroupBy(line => line.Tag))
            _drafts.Find(other.First().Number, other.Key == "SOUR" ? "its sources" : "its pictures and other files", Outcome.LeftOut);
    }
}
