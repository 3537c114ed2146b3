using Annals.Parse.Yaml;

namespace Annals.Import.Mapped;

/// <summary>An entry as another generator has it.</summary>
/// <param name="Keys">Its front matter, or its part of a YAML file.</param>
/// <param name="Markdown">With an empty line for each line above it, so that places in it are places in the file; empty for none.</param>
/// <param name="IsAlone">Whether the file holds nothing else, so that its name is the entry's.</param>
internal sealed record TheirEntry(YamlMapping Keys, string Markdown, bool IsAlone);
