using System.Collections.Immutable;

namespace Annals.Import.Html;

/// <summary>A text that was HTML.</summary>
/// <param name="Markdown">It passes every check, and shows no notation of ours.</param>
/// <param name="LeftOut">The elements that are not in it, by name, each once, in their order.</param>
internal sealed record ConvertedText(string Markdown, ImmutableArray<string> LeftOut);
