using System.Collections.Immutable;

namespace Annals.Dates.Labels;

/// <summary>What changes where two words meet in a label: "de avril" is "d’avril" in French, "o octubre" is "u octubre" in Spanish.</summary>
public sealed record SoundChanges
{
    private readonly ImmutableArray<(string From, string To)> _changes;

    private SoundChanges(ImmutableArray<(string, string)> changes) => _changes = changes;

    /// <param name="text">Changes such as "before>after", with | between them; empty for none. What has no > is left out.</param>
    public static SoundChanges Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SoundChanges(
        [
            .. text.Split('|').Select(change => change.Split('>')).Where(change => change is [{ Length: > 0 }, _])
                .Select(change => (change[0], change[1])),
        ]);
    }

    public string In(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (_changes.IsEmpty) return label;
        // The beginning counts as a blank, so that " de a> d’a" holds there too.
        label = " " + label;
        foreach (var (from, to) in _changes) label = label.Replace(from, to, StringComparison.Ordinal);
        return label[1..];
    }
}
