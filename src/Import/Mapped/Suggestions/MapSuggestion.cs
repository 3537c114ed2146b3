using System.Globalization;
using System.Text;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Vaults;
using Annals.Parse.Yaml;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Mapped.Suggestions;

/// <summary>Proposes a map for a file: its columns are told by their names, in the six languages, and by what stands in them. What it writes works as it is.</summary>
internal sealed class MapSuggestion
{
    // Shorter texts are titles.
    private const int ShortestText = 120;

    // Of a column that is to be dates.
    private const double MostDates = 0.6;

    // As many notes as show what keys they have.
    private const int MostNotes = 2_000;

    private readonly List<Column> _left;
    private readonly StringBuilder _entry = new();
    private bool _isOfNotes;

    // A key without a name cannot be named in a map.
    private MapSuggestion(IEnumerable<Column> columns) => _left = [.. columns.Where(column => column.Path.Split('.').All(part => !string.IsNullOrWhiteSpace(part)))];

    /// <param name="sheet">Of a workbook; null for its first.</param>
    /// <returns>Null where the file cannot be read or has no entries, which has been reported.</returns>
    public static string? Of(OriginalFile file, string? sheet, Diagnostics diagnostics)
    {
        if (ForeignDocuments.Read(file, sheet, diagnostics) is not { } documents) return null;
        var lists = EntryLists.In(documents.Nodes);
        // Front matter and a single object may have lists of sources or names; a title of its own makes it an entry.
        var from = documents.Markdown.Length == 0 && !lists.IsEmpty && documents.Nodes is [YamlMapping whole] && !whole.Pairs.Any(pair => pair.Value is YamlScalar && ColumnNames.RoleOf(pair.Key.Text) is Role.Date or Role.Start)
            ? lists[0] : null;
        YamlMapping[] entries =
        [
            .. documents.Rows ?? documents.Nodes.SelectMany(node => from is null ? [node] : ForeignKeys.Find(node, from))
                .SelectMany(node => node is YamlSequence list ? list.Nodes : [node]).OfType<YamlMapping>(),
        ];
        if (entries.Length > 0) return new MapSuggestion(Column.Of(entries)).Write(file.Path, from, entries.Length, lists);
        diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no entry in this file");
        return null;
    }

    /// <summary>A map for the notes of a folder, whose headings and names give the titles, and what stands below the keys the texts.</summary>
    /// <returns>Null where none of them can be read, which has been reported.</returns>
    public static string? OfNotes(OriginalFolder folder, IEnumerable<OriginalFile> notes, Diagnostics diagnostics)
    {
        YamlMapping[] entries =
        [
            .. notes.Take(MostNotes).SelectMany(note => ForeignDocuments.Read(note, null, new Diagnostics()) is { Nodes: [YamlMapping keys] } read
                ? [VaultKeys.Add(new ForeignEntry(keys, read.Markdown, IsAlone: true), note, VaultKeys.In(read.Markdown)).Keys]
                : (YamlMapping[])[]),
        ];
        if (entries.Length > 0) return new MapSuggestion(Column.Of(entries)) { _isOfNotes = true }.Write(folder.Path, null, entries.Length, []);
        diagnostics.Add(Rules.NothingToImport, folder.Path, Position.Start, "none of the notes in this folder can be read");
        return null;
    }

    private string Write(string path, string? from, int count, IReadOnlyList<string> lists)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# A map for {YamlText.Comment(path)}, of which {Counted.Of(count, "entry", "entries")} can be made. Ours stands before the colon, theirs behind it.\n");
        text.Append("# Look it over and change it; then: annals import FILE --map map.yml --dry-run\n");
        text.Append("entry:\n");
        if (from is not null) Line("from", Scalar(from), lists.Count > 1 ? $"other lists: {string.Join(", ", lists.Skip(1))}" : "the list of entries");
        var sources = Sources();
        AddDate();
        AddTitleAndText();
        AddAll("summary", Role.Summary, isList: false);
        AddAll("people", Role.People, isList: true);
        AddAll("organisations", Role.Organisations, isList: true);
        AddAll("places", Role.Places, isList: true);
        AddTags();
        text.Append(_entry).Append(sources);
        if (_left.Count > 0) text.Append("\n# Not taken; name them above, or under “ignore”:\n");
        foreach (var column in _left)
            text.Append(CultureInfo.InvariantCulture, $"#   {YamlText.Comment(Scalar(column.Path))}, as in “{YamlText.Comment(ValueReader.Shown(column.Values[0]))}”\n");
        return text.ToString();
    }

    private void Line(string ours, string theirs, string why) => _entry.Append(CultureInfo.InvariantCulture, $"  {ours}: {theirs}{(why.Length > 0 ? $"  # {YamlText.Comment(why)}" : "")}\n");

    private Column? Take(Role role, Func<Column, bool> fits)
    {
        var found = _left.Find(column => ColumnNames.RoleOf(column.Path) == role && fits(column));
        if (found is not null) _left.Remove(found);
        return found;
    }

    private void AddDate()
    {
        var columns = (Year: _left.Find(Is(Role.Year)), Month: _left.Find(Is(Role.Month)), Day: _left.Find(Is(Role.Day)));
        if (columns is { Year: { } year, Month: { } month })
        {
            foreach (var column in new[] { year, month, columns.Day }.OfType<Column>()) _left.Remove(column);
            Line("date", $"{{year: {Scalar(year.Path)}, month: {Scalar(month.Path)}{(columns.Day is { } day ? $", day: {Scalar(day.Path)}" : "")}}}", "by their names");
            return;
        }
        var start = Take(Role.Start, IsDate) ?? Take(Role.Date, IsDate) ?? Take(Role.Year, IsDate) ?? TakeByContent()
            ?? Take(Role.Date, column => column.Dates > 0) ?? Take(Role.Start, column => column.Dates > 0);
        if (start is null)
        {
            Line("date", _left.Find(Is(Role.Date)) is { } named ? Scalar(named.Path) : "date", "no column has dates that can be read: name theirs here");
            return;
        }
        var end = Take(Role.End, column => IsDate(column) || column.Values.IsEmpty);
        var (format, asked) = FormatOf(start);
        var rule = end is null && format is null ? Scalar(start.Path)
            : $"{{from: {Scalar(start.Path)}{(end is null ? "" : $", to: {Scalar(end.Path)}")}{(format is null ? "" : $", as: {format}")}}}";
        Line("date", rule, asked ?? (format is null ? $"{start.Dates * start.Values.Length:0} of {start.Values.Length} can be read" : ""));
    }

    private static (string? Format, string? Asked) FormatOf(Column column)
    {
        if (column.Epoch is { } unit) return (unit, null);
        // As TimelineJS had it in its second version.
        if (column.Commas >= MostDates) return ("[\"yyyy,M,d\", \"yyyy,M\", \"yyyy\"]", null);
        if (column.Slashes < MostDates || column.Dates == 1) return (null, null);
        return column.SlashPattern() is { } pattern ? ($"\"{pattern}\"", null)
            : (null, $"which is the day in {column.Values[0]}? write {{from: …, as: \"d/M/yyyy\"}} or \"M/d/yyyy\"; until then what could be either is left out");
    }

    private static bool IsDate(Column column) => column.Dates >= MostDates || column.Slashes >= MostDates || column.Commas >= MostDates || column.Epoch is not null;

    private static Predicate<Column> Is(Role role) => column => ColumnNames.RoleOf(column.Path) == role;

    private Column? TakeByContent()
    {
        var found = _left.Find(column => IsDate(column) && column.Epoch is null && ColumnNames.RoleOf(column.Path) is null or Role.Title or Role.Date) ?? _left.Find(column => column.Epoch is not null);
        if (found is not null) _left.Remove(found);
        return found;
    }

    private void AddTitleAndText()
    {
        // The name of a note is its title where it has no other.
        _left.RemoveAll(column => column.Path == VaultKeys.FileName);
        var title = Take(Role.Title, column => column.Length < ShortestText && column.Addresses < 0.5);
        var text = Take(Role.Text, _ => true) ?? Take(Role.Title, column => column.Length >= ShortestText);
        if (!_isOfNotes) text ??= TakeMost(column => column.Length, column => column.Length >= ShortestText && column.Addresses < 0.5);
        if (title is null && text is null && !_isOfNotes) title = Take(Role.Summary, _ => true) ?? TakeMost(column => column.Different, column => column.Addresses < 0.5 && ColumnNames.RoleOf(column.Path) is null) ?? TakeMost(column => column.Different, _ => true);
        if (title is not null) Line("title", Scalar(title.Path), "");
        if (text is not null) Line("text", Scalar(text.Path), title is null ? "its first sentence is the title" : "");
    }

    private Column? TakeMost(Func<Column, double> measure, Func<Column, bool> fits)
    {
        var found = _left.Where(fits).MaxBy(measure);
        if (found is not null) _left.Remove(found);
        return found;
    }

    private void AddAll(string ours, Role role, bool isList)
    {
        var columns = _left.Where(column => ColumnNames.RoleOf(column.Path) == role && column.Addresses < 0.5).Take(isList ? int.MaxValue : 1).ToArray();
        foreach (var column in columns) _left.Remove(column);
        AddList(ours, columns, isList, "");
    }

    private void AddTags()
    {
        var columns = _left.Where(column => ColumnNames.RoleOf(column.Path) == Role.Tags || column.Path == VaultKeys.Tags).ToList();
        var why = "";
        if (columns.Count == 0 && _left.Find(column => ColumnNames.RoleOf(column.Path) is null && column is { Length: < 40, Different: <= 0.5, Dates: 0, Addresses: 0, Values.Length: >= 4 } && column.Values.Distinct().Skip(1).Any() && column.Values.All(value => value.Any(char.IsLetter))) is { } repeated)
        {
            columns.Add(repeated);
            why = "short values that come again";
        }
        foreach (var column in columns) _left.Remove(column);
        AddList("tags", [.. columns], isList: true, why);
    }

    private void AddList(string ours, Column[] columns, bool isList, string why)
    {
        var rules = columns.Select(column => isList && !column.Values.Any(value => value.Contains("[[", StringComparison.Ordinal)) && column.Split(";", "|") is { } split ? $"{{from: {Scalar(column.Path)}, split: \"{split}\"}}" : Scalar(column.Path)).ToArray();
        if (rules.Length == 1) Line(ours, rules[0], why);
        else if (rules.Length > 1) Line(ours, $"[{string.Join(", ", rules)}]", why);
    }

    /// <summary>Numbered columns, a list of sources, or columns of one source.</summary>
    private string Sources()
    {
        var maps = new List<string>();
        var numbered = _left.Select(column => (Column: column, Pattern: ColumnNames.Numbered(column.Path)?.Pattern)).Where(each => each.Pattern is not null)
            .GroupBy(each => each.Pattern!).Where(same => same.Count() > 1).ToArray();
        var keys = new List<string>();
        foreach (var same in numbered)
            if (ColumnNames.RoleOfNumbered(same.Key) is { } role && Name(role, same.First().Column) is var name && !keys.Exists(key => key.StartsWith(name + ":", StringComparison.Ordinal)))
            {
                keys.Add($"{name}: {Scalar(same.Key)}");
                foreach (var (column, _) in same) _left.Remove(column);
            }
        if (keys.Count > 0) maps.Add($"{{{string.Join(", ", keys)}}}");

        foreach (var list in _left.Where(column => column.Path.Contains('.', StringComparison.Ordinal)).GroupBy(column => column.Path[..column.Path.LastIndexOf('.')]).ToArray())
            if (ColumnNames.RoleOf(list.Key) is Role.SourceTitle or Role.SourceAddress) Add([.. list], list.Key);
        Add([.. _left.Where(column => ColumnNames.RoleOf(column.Path) is Role.SourceAddress or Role.SourceTitle or Role.Publisher || (column.Addresses > 0.5 && ColumnNames.RoleOf(column.Path) is null))], null);
        return maps.Count == 0 ? "" : maps.Count == 1 ? $"sources: {maps[0]}\n" : $"sources: [{string.Join(", ", maps)}]\n";

        void Add(Column[] columns, string? owner)
        {
            var found = owner is null ? [] : new List<string> { $"from: {Scalar(owner)}" };
            var taken = new HashSet<string>();
            foreach (var column in columns)
            {
                var inner = owner is null ? column.Path : column.Path[(owner.Length + 1)..];
                var name = owner is null ? Name(ColumnNames.RoleOf(column.Path), column)
                    : column.Addresses > 0.5 ? "url" : ColumnNames.RoleOf(inner) switch { Role.Title or Role.SourceTitle => "title", Role.Publisher => "publisher", Role.Date => "published", _ => "" };
                if (name.Length == 0 || !taken.Add(name)) continue;
                found.Add($"{name}: {Scalar(inner)}");
                _left.Remove(column);
            }
            if (taken.Count > 0) maps.Add($"{{{string.Join(", ", found)}}}");
        }
    }

    private static string Name(Role? role, Column column) => column.Addresses > 0.5 ? "url" : role switch { Role.Publisher => "publisher", Role.SourceAddress => "", _ => "title" };

    private static string Scalar(string text) => YamlText.Scalar(text);
}
