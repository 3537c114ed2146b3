using System.Collections.Immutable;
using System.Globalization;
using Annals.Import.Drafts;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Events;

/// <summary>Events of one file to draft entries, and what the report says of them.</summary>
internal sealed class EventDrafts(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
{
    // In characters: no name of a page is longer.
    private const int MostOfName = 500;

    private readonly List<(string Slug, ForeignEvent Event, string Digest)> _entries = [];
    private readonly List<Finding> _findings = [];
    private readonly LeftOutRows _leftOut = new(diagnostics);
    private bool _hasKnown;

    /// <summary>Whether events of one date keep the order of the file.</summary>
    public bool KeepsOrder { get; init; }

    public void Find(int line, string what, Outcome outcome) => _findings.Add(new Finding(line, what, outcome));

    public void Add(ForeignEvent found)
    {
        found = found with { Title = OneLine.Of(found.Title), People = Names(found.First, found.People), Places = Names(found.First, found.Places), Tags = Names(found.First, found.Tags) };
        var text = Text(found, null);
        var digest = Draft.DigestOf(text);
        if (earlier.Take(found.Title, found.Date.ToString(), null) is { } row)
        {
            _hasKnown = true;
            _findings.Add(earlier.Report(row, found.First, OneLine.Shortened(found.Title, 80), digest, text));
            return;
        }
        _entries.Add((names.Take(DocumentKind.Entry, found.Title, found.Date.ToString()), found, digest));
        _findings.Add(new Finding(found.First, found.Last, $"{found.Date}, {OneLine.Shortened(found.Title, 80)}", Outcome.Made));
    }

    /// <summary>Leaves out what cannot be an entry.</summary>
    /// <param name="title">Empty where it has none.</param>
    /// <param name="problem">A sentence without a full stop.</param>
    public void LeaveOut(int line, string title, string problem)
    {
        var name = OneLine.Of(title).Length > 0 ? $"“{OneLine.Shortened(title, 60)}”" : "this";
        Find(line, $"{name} is left out: {problem}", Outcome.Unsure);
        _leftOut.Add(original.Path, new Position(line, 1), $"{name} is left out: {problem}");
    }

    /// <param name="settings">What the file says of itself; null for nothing.</param>
    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public ImportedFile? Compose(SettingsAddition? settings)
    {
        var isEmpty = _entries.Count == 0 && !_hasKnown;
        _leftOut.TellOthers(hasReport: !isEmpty);
        if (isEmpty)
        {
            diagnostics.Add(Rules.NothingToImport, original.Path, Position.Start, "nothing in this file can be an entry; what is missing is told above");
            return null;
        }
        var orders = KeepsOrder ? Orders() : [];
        return new ImportedFile(original, [.. _entries.Select(entry => new Draft($"entries/{entry.Slug}.md", Text(entry.Event, orders.TryGetValue(entry.Slug, out var order) ? order : null)) { Row = entry.Digest })], settings, [.. _findings.OrderBy(finding => finding.First)]);
    }

    private static string Text(ForeignEvent found, int? order) => new FrontMatterText()
        .Add("title", found.Title)
        .Add("date", found.Date)
        .Add("order", order?.ToString(CultureInfo.InvariantCulture))
        .Add("language", found.Language)
        .Add("people", found.People)
        .Add("places", found.Places)
        .Add("tags", found.Tags)
        .Add("status", "draft")
        .Body(found.Markdown);

    // Where the names of the files would give another order than the file has.
    private Dictionary<string, int> Orders() => _entries.GroupBy(entry => entry.Event.Date.ToString())
        .Where(same => same.Zip(same.Skip(1)).Any(pair => SlugOrder.Shared.Compare(pair.First.Slug, pair.Second.Slug) > 0))
        .SelectMany(same => same.Select((entry, index) => (entry.Slug, index))).ToDictionary(each => each.Slug, each => each.index + 1);

    private ImmutableArray<string> Names(int line, ImmutableArray<string> found)
    {
        var taken = ImmutableArray.CreateBuilder<string>();
        foreach (var name in found.Select(name => LinkedName.Of(HiddenCharacters.ShownInField(OneLine.Of(name)).Trim())))
            if (name.Length is 0 or > MostOfName || Slug.Of(name).Length == 0)
            {
                if (name.Length > 0) Find(line, $"the name “{OneLine.Shortened(name, 60)}”, which has nothing for a page of its own", Outcome.LeftOut);
            }
            else if (!taken.Contains(name))
            {
                taken.Add(name);
            }
        return taken.ToImmutable();
    }
}
