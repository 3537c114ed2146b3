using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A timeline that its authors work on: every step changes one thing, of every kind of thing that there is.</summary>
internal sealed class Edits
{
    private static readonly string[] Tags = ["engine", "life", "print", "letters"], Names = ["Ada", "Charles Babbage", "A clerk", "Mary"];

    private readonly Random _random;
    private readonly SortedDictionary<string, string> _files;

    public Edits(int seed)
    {
        _random = new Random(seed);
        _files = new(FullSite.Files.ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);
        _files["site.yml"] += "\nurl: https://example.org/x\ncards: false\n";
        for (var number = 1; number <= 12; number++) NewEntry(number);
    }

    public IEnumerable<(string Path, string Text)> Files => _files.Select(file => (file.Key, file.Value));

    /// <summary>Makes one change.</summary>
    /// <returns>What it was.</returns>
    public string Next()
    {
        // Half of all edits are of the entry that all others lead to.
        var (entry, source) = (_random.Next(2) == 0 ? "entries/notes.md" : Any("entries/"), Any("sources/"));
        var (words, text) = Markdown.Words(Slug(source), "It weaves algebraical patterns, he said.");
        switch (_random.Next(20))
        {
            case 0: _files[entry] += "\nA sentence more.\n"; return "text of " + entry;
            case 1: Set(entry, "title", "Title " + _random.Next(100)); return "title of " + entry;
            case 2: Set(entry, "summary", "Summary " + _random.Next(100)); return "summary of " + entry;
            case 3: Set(entry, "date", Date()); return "date of " + entry;
            case 4: Set(entry, "tags", $"[{Pick(Tags)}, tag {_random.Next(4)}]"); return "tags of " + entry;
            case 5: Set(entry, "people", $"[{Pick(Names)}]"); return "people of " + entry;
            case 6: Set(entry, "added", "2023-0" + _random.Next(1, 9)); return "added of " + entry;
            case 7: _files[entry] += $"\nSee [[{Slug(Any("entries/"))}]], [[{Pick(Names)}]] and [[1843]] [@{Slug(source)}, p. {_random.Next(9)}].\n"; return "link in " + entry;
            case 8: Set(source, "title", "Source " + _random.Next(100)); return "title of " + source;
            case 9: Set(source, "byline", $"[{Pick(Names)}]"); return "byline of " + source;
            case 10: Set(source, "publisher", "Publisher " + _random.Next(9)); return "publisher of " + source;
            case 11: Set(source, "language", Pick(["fr", "ar", "en"])); return "language of " + source;
            case 12: if (!_files.Remove(words)) _files[words] = text; return "words of " + source;
            case 13: _files["media/notes.svg"] = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{_random.Next(10, 99)}\" height=\"20\"/>"; return "picture";
            case 14: NewEntry(_random.Next(99)); return "an entry more, or again";
            case 15: _files.Remove($"entries/e{_random.Next(14)}.md"); return "perhaps an entry less";
            case 16: Set("people/ada-lovelace.md", "summary", "Of " + _random.Next(99)); return "summary of a person";
            case 17: Set("pages/method.md", "title", "How we work " + _random.Next(9)); return "title of a page";
            case 18: Set("site.yml", Pick(["description", "repository", "title"]), "https://example.org/" + _random.Next(99)); return "settings";
            default: _files["site.yml"] = _files["site.yml"].Replace("title: The engine", $"title: The engine {_random.Next(9)}", StringComparison.Ordinal); return "period";
        }
    }

    /// <summary>Takes the change back that could not be built.</summary>
    public void Restore(IEnumerable<(string Path, string Text)> files)
    {
        _files.Clear();
        foreach (var (path, text) in files) _files[path] = text;
    }

    private void NewEntry(int number) => _files[$"entries/e{number}.md"] =
        $"---\ntitle: Entry {number}\ndate: {Date()}\npeople: [{Pick(Names)}]\ntags: [{Pick(Tags)}]\n---\nOf [[notes]] [@letter, p. {number}].\n";

    private string Date() => _random.Next(3) == 0 ? $"{_random.Next(1830, 1850)}" : $"18{_random.Next(30, 50)}-0{_random.Next(1, 9)}{Pick(["", "-11", "?"])}";

    // The first such key, where there is one, is the front matter's own; else it becomes the first line of it.
    private void Set(string file, string key, string value)
    {
        var lines = _files[file].Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (at >= 0) lines[at] = $"{key}: {value}";
        else lines.Insert(lines[0] == "---" ? 1 : 0, $"{key}: {value}");
        _files[file] = string.Join('\n', lines);
    }

    private string Any(string folder) => Pick([.. _files.Keys.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal))]);

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    private static string Slug(string file) => Path.GetFileNameWithoutExtension(file);
}
