using System.Collections.Immutable;

namespace Annals.Import.Mapped;

/// <summary>An entry of theirs in our keys.</summary>
/// <param name="Values">By our key; title and date are there.</param>
/// <param name="Image">The picture's keys; empty for none.</param>
/// <param name="Wishes">What its file may be called, the best first.</param>
/// <param name="Text">Markdown in parts, with an empty line for each line above them.</param>
internal sealed record MappedEntry(
    Dictionary<string, ImmutableArray<string>> Values,
    ImmutableArray<(string Key, string? Value)> Image,
    ImmutableArray<MappedSource> Sources,
    ImmutableArray<string> Wishes,
    ImmutableArray<string> Text,
    string? ExcerptMark)
{
    public ImmutableArray<string> All(string key) => Values.GetValueOrDefault(key, []);

    public string? Value(string key) => All(key) is [var first, ..] ? first : null;
}
