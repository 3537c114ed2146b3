using System.Collections.Immutable;
using System.Globalization;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>The ids of a text's headings. Of equal headings, all but the first get a number: fire, fire-2, fire-3.</summary>
internal sealed class Anchors
{
    private readonly List<Heading> _all = [];
    private readonly HashSet<string> _taken = [];

    // Those that authors give, which no other heading may get; each is used once.
    private readonly HashSet<string> _kept = [];

    // By words, the number to try next: without it, each of many equal headings would try all that were given before.
    private readonly Dictionary<string, int> _next = [];

    public ImmutableArray<Heading> All => [.. _all];

    /// <summary>Keeps an id for the heading that its author gives it to, wherever that stands.</summary>
    public void Keep(string id)
    {
        _kept.Add(id);
        _taken.Add(id);
    }

    /// <returns>False where another heading has it.</returns>
    public bool TryUse(string kept, string words)
    {
        if (!_kept.Remove(kept)) return false;
        _all.Add(new Heading(kept, words));
        return true;
    }

    /// <returns>The slug, or the slug and the first number that makes another id of it.</returns>
    public string Add(string slug, string words)
    {
        var anchor = slug;
        var number = _next.GetValueOrDefault(slug, 2);
        while (!_taken.Add(anchor)) anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number++}");
        if (anchor != slug) _next[slug] = number;
        _all.Add(new Heading(anchor, words));
        return anchor;
    }

    public void Clear()
    {
        _all.Clear();
        _taken.Clear();
        _kept.Clear();
        _next.Clear();
    }
}
