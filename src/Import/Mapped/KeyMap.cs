namespace Annals.Import.Mapped;

/// <summary>Another generator's keys and what they are called here.</summary>
internal sealed record KeyMap;
