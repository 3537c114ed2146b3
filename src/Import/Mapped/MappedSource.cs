using System.Collections.Immutable;

namespace Annals.Import.Mapped;

/// <summary>A source that an entry of theirs names, in our keys.</summary>
/// <param name="Values">By our key; there is a title.</param>
/// <param name="IsTitleInferred">Whether the title was made of something else.</param>
/// <param name="Text">The note on it: Markdown, in parts, with an empty line for each line above them.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record MappedSource(
    Dictionary<string, ImmutableArray<string>> Values, bool IsTitleInferred, ImmutableArray<string> Text, int Line)
{
    public string? Value(string key) => Values.TryGetValue(key, out var values) ? values[0] : null;
}
