namespace Annals.Render.Search;

/// <summary>Numbers words in the order in which they are first seen. Some millions are looked up in a large build, hence a table of our own.</summary>
internal sealed class WordTable
{
    private readonly List<string> _words = [];
    // Open addressing: the word's number plus one, and its hash; zero where the slot is free. At least half of the slots are free.
    private (int Number, uint Hash)[] _slots = new (int, uint)[1024];

    public IReadOnlyList<string> Words => _words;

    /// <param name="hash">The word's; <see cref="SearchWords.Hash"/>.</param>
    public int NumberOf(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        for (; slots[slot] is { Number: not 0 } taken; slot = (slot + 1) & mask)
            if (taken.Hash == hash && word.SequenceEqual(_words[taken.Number - 1])) return taken.Number - 1;
        _words.Add(word.ToString());
        slots[slot] = (_words.Count, hash);
        if (2 * _words.Count > slots.Length) Grow();
        return _words.Count - 1;
    }

    private void Grow()
    {
        var larger = new (int Number, uint Hash)[2 * _slots.Length];
        var mask = larger.Length - 1;
        foreach (var taken in _slots)
        {
            if (taken.Number == 0) continue;
            var slot = (int)taken.Hash & mask;
            while (larger[slot].Number != 0) slot = (slot + 1) & mask;
            larger[slot] = taken;
        }
        _slots = larger;
    }
}

/// <summary>A word of the site.</summary>
/// <param name="In">The portions that have it, in their order, and its number in each.</param>
internal readonly record struct FoundWord(string Word, IReadOnlyList<(IndexPart IndexPart, int Number)> In);
