using System.Collections.Immutable;

namespace Annals.Import.Mapped;

/// <summary>Another generator's keys and what they are called here.</summary>
/// <param name="EntriesFrom">Their key of a list each of which is an entry; null where a file, or each document of it, is one.</param>
/// <param name="Entry">By our key.</param>
/// <param name="Ignored">Their keys that are left out on purpose, and not reported.</param>
internal sealed record KeyMap(
    string? EntriesFrom,
    ImmutableDictionary<string, KeyRule> Entry,
    ImmutableArray<SourceMap> Sources,
    ImmutableArray<string> Ignored);
