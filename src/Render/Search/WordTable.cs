namespace Annals.Render.Search;

/// <summary>Numbers words in the order in which they are first seen. Some millions are looked up in a large build, hence a table of our own.</summary>
internal sealed class WordTable
{
    private readonly List<string> _words = [];
    private readonly List<uint> _hashes = [];
    // One more than the word's number; nought where free. At least half of them are.
    private int[] _slots = new int[1024];

    public IReadOnlyList<string> Words => _words;

    public int NumberOf(ReadOnlySpan<char> word)
    {
        // FNV-1a.
        var hash = 2166136261u;
        foreach (var character in word) hash = (hash ^ character) * 16777619u;
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] is not 0 and var taken; slot = (slot + 1) & mask)
            if (_hashes[taken - 1] == hash && word.SequenceEqual(_words[taken - 1])) return taken - 1;
        _words.Add(word.ToString());
        _hashes.Add(hash);
        _slots[slot] = _words.Count;
        if (2 * _words.Count > _slots.Length) Grow();
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        var mask = _slots.Length - 1;
        for (var number = 0; number < _hashes.Count; number++)
        {
            var slot = (int)_hashes[number] & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }
}
