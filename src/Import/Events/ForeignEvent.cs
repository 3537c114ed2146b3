using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Events;

/// <summary>Something that happened, as a file of another program has it.</summary>
/// <param name="First">Its first line, from one.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Title">On one line.</param>
/// <param name="Markdown">Sound Markdown, in which all that is no markup is escaped; empty for none.</param>
internal sealed record ForeignEvent(int First, int Last, string Title, Edtf Date, string Markdown)
{
    public ImmutableArray<string> People { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>As an IETF tag; empty for that of the site.</summary>
    public string Language { get; init; } = "";
}
