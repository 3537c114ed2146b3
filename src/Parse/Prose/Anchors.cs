using System.Collections.Immutable;
using System.Globalization;

namespace Annals.Parse.Prose;

/// <summary>The ids of a text's headings. Equal words have a number behind them from the second on: fire, fire-2, fire-3.</summary>
internal sealed class Anchors
{
    private readonly List<string> _all = [];
    private readonly HashSet<string> _taken = [];

    // By words, the number to try next: without it, each of many equal headings would try all that were given before.
    private readonly Dictionary<string, int> _next = [];

    public ImmutableArray<string> All => [.. _all];

    /// <returns>The words, or the words and the first number that makes another id of them.</returns>
    public string Add(string words)
    {
        var anchor = words;
        var number = _next.GetValueOrDefault(words, 2);
        while (!_taken.Add(anchor)) anchor = string.Create(CultureInfo.InvariantCulture, $"{words}-{number++}");
        if (anchor != words) _next[words] = number;
        _all.Add(anchor);
        return anchor;
    }

    public void Clear()
    {
        _all.Clear();
        _taken.Clear();
        _next.Clear();
    }
}
